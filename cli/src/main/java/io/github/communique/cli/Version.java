package io.github.communique.cli;

import io.github.communique.schema.ModelSchema;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote beside this class. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
            properties.load(Objects.requireNonNull(in, "version.properties"));
        }
        return new String[] {
            "communique " + properties.getProperty("version") + " (format " + ModelSchema.VERSION + ", Java "
                    + System.getProperty("java.version") + ")"
        };
    }
}
