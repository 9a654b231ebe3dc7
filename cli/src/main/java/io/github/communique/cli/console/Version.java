package io.github.communique.cli.console;

import io.github.communique.schema.ModelSchema;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;

/** The version that the build wrote beside this class. */
public final class Version {
    private Version() {}

    /** Such as {@code communique 1.0.0 (format 1.0, Java 17.0.12)}. */
    public static String line() throws IOException {
        String java = System.getProperty("java.version");
        return "communique " + ofBuild() + " (format " + ModelSchema.VERSION + ", Java " + java + ")";
    }

    /** Such as {@code 1.0.0}. */
    public static String ofBuild() throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
            properties.load(Objects.requireNonNull(in, "version.properties"));
        }
        return properties.getProperty("version", "");
    }
}
