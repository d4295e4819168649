package io.yearbook.source;

import io.yearbook.model.FileFault;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** What a failure to open or read a file means to the data team. */
public final class FileFaults {

    private FileFaults() {}

    public static FileFault of(IOException cause) {
        return cause instanceof NoSuchFileException || cause instanceof FileNotFoundException
                ? FileFault.FILE_VANISHED
                : FileFault.FILE_UNREADABLE;
    }

    public static String advice(IOException cause) {
        if (of(cause) == FileFault.FILE_VANISHED) {
            return "It was there when the folder was listed; drop it again if it is still wanted.";
        }
        String permission = "Give the user that runs Yearbook the right to read it.";
        return cause instanceof AccessDeniedException ? permission : cause.getMessage() + ". " + permission;
    }
}
