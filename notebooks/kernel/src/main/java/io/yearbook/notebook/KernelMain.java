package io.yearbook.notebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.rapaio.jupyter.kernel.MainApp;
import org.rapaio.jupyter.kernel.core.ConnectionProperties;
import org.rapaio.jupyter.kernel.core.Transform;

/**
 * Starts the Java kernel for Jupyter in place of the kernel's own start, which binds its sockets before anything answers
 * them and logs at a level at which Spark can compile no code.
 */
public final class KernelMain {

    private KernelMain() {}

    /** @param arguments the connection file that Jupyter writes, and nothing else */
    public static void main(String[] arguments) throws IOException, GeneralSecurityException {
        if (arguments.length != 1) {
            throw new IllegalArgumentException(
                    "Jupyter starts this with a connection file; make the kernel known to it with notebooks/setup");
        }
        Logger.getLogger("").setLevel(Level.WARNING);
        ConnectionProperties connection =
                Transform.fromJson(Files.readString(Path.of(arguments[0])), ConnectionProperties.class);
        KernelSockets.open(MainApp.kernel, connection).joinUntilClose();
        System.exit(0);
    }
}
