package io.yearbook.job.command;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IVersionProvider;

/** The version of this build and of the Java that runs it. */
final class BuildVersion implements IVersionProvider {

    private static final String POM_PROPERTIES = "/META-INF/maven/io.yearbook/yearbook-jobs/pom.properties";

    @Override
    public String[] getVersion() throws IOException {
        Properties pom = new Properties();
        try (@Nullable InputStream packaged = BuildVersion.class.getResourceAsStream(POM_PROPERTIES)) {
            if (packaged != null) {
                pom.load(packaged);
            }
        }
        return new String[] {
            "Yearbook " + pom.getProperty("version", "not packaged"),
            "Java " + System.getProperty("java.version") + " (" + System.getProperty("java.vendor") + ")"
        };
    }
}
