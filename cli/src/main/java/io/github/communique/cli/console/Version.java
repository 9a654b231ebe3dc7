package io.github.communique.cli.console;

import io.github.communique.schema.ModelSchema;

/**
 * The version that the build wrote into the module, or into the manifest of the jar. A file of properties would say it
 * too, but to find one in the jar takes a tenth of a short run.
 */
public final class Version {
    private static final String UNPACKAGED = "unpackaged";

    private Version() {}

    /** Such as {@code communique 1.0.0 (format 1.0, Java 17.0.12)}. */
    public static String line() {
        String java = System.getProperty("java.version");
        return "communique " + ofBuild() + " (format " + ModelSchema.VERSION + ", Java " + java + ")";
    }

    /** Such as {@code 1.0.0}; of classes that are in no jar and no module, {@code unpackaged}. */
    public static String ofBuild() {
        Module module = Version.class.getModule();
        String version = module.isNamed()
                ? module.getDescriptor().rawVersion().orElse(null)
                : Version.class.getPackage().getImplementationVersion();
        return version == null ? UNPACKAGED : version;
    }
}
