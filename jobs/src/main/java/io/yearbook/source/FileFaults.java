package io.yearbook.source;

import io.yearbook.model.FileFault;
import io.yearbook.model.FileFaultException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;

/** Says what is wrong with a file from what was thrown while it was read. */
public final class FileFaults {

    private FileFaults() {}

    public static FileFaultException of(Throwable thrown) {
        if (thrown instanceof FileFaultException fault) {
            return fault;
        }
        if (thrown instanceof NoSuchFileException || isMissing(thrown)) {
            return new FileFaultException(
                    FileFault.FILE_VANISHED, "it is gone from the landing folder; deliver it again", thrown);
        }
        if (thrown instanceof AccessDeniedException || thrown instanceof FileNotFoundException) {
            return new FileFaultException(
                    FileFault.FILE_UNREADABLE,
                    "allow the account that runs the job to read it: " + told(thrown),
                    thrown);
        }
        if (told(thrown).toLowerCase(Locale.ROOT).contains("zip bomb")) {
            return new FileFaultException(
                    FileFault.FILE_TOO_LARGE, "it unpacks to many times its size; deliver CSV or text", thrown);
        }
        if (told(thrown).contains("Strict OOXML")) {
            return new FileFaultException(
                    FileFault.FORMAT_UNKNOWN,
                    "a workbook in the strict form of Open XML; save it in Excel or WPS as an ordinary .xlsx",
                    thrown);
        }
        if (thrown instanceof CharacterCodingException) {
            return new FileFaultException(
                    FileFault.FILE_DAMAGED, "it changed while it was read; it is read again with the next run", thrown);
        }
        String what =
                thrown instanceof IOException ? "it cannot be read to its end: " : "its parts do not fit together: ";
        return new FileFaultException(FileFault.FILE_DAMAGED, what + told(thrown) + "; deliver it again", thrown);
    }

    private static boolean isMissing(Throwable thrown) {
        return thrown instanceof FileNotFoundException
                && !told(thrown).toLowerCase(Locale.ROOT).contains("permission denied");
    }

    private static String told(Throwable thrown) {
        String message = thrown.getMessage();
        return message == null || message.isBlank() ? thrown.getClass().getSimpleName() : message;
    }
}
