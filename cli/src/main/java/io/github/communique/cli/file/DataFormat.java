package io.github.communique.cli.file;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The forms of a dossier that the command reads and writes. */
public enum DataFormat {
    /** One document. */
    JSON("json", true),

    /** One record a line. */
    NDJSON("ndjson", true),

    /** A package of CSV tables, a folder or a zip file. */
    CSV_PACKAGE("csv-package", true),

    /** One flat table, for export only. */
    FLAT_CSV("flat-csv", false),

    /** The same for export as Markdown. */
    FLAT_MARKDOWN("flat-markdown", false);

    private final String option;
    private final boolean isReadable;

    DataFormat(String option, boolean isReadable) {
        this.option = option;
        this.isReadable = isReadable;
    }

    /** Whether a dossier can be read from it; what is for export only has not all that a dossier says. */
    public boolean isReadable() {
        return isReadable;
    }

    /** Tells the format by the end of a file's name, or by there being a folder of that name. */
    public static Optional<DataFormat> ofName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".ndjson") || lower.endsWith(".jsonl")) {
            return Optional.of(NDJSON);
        } else if (lower.endsWith(".json")) {
            return Optional.of(JSON);
        } else if (lower.endsWith(".zip") || lower.endsWith("/") || isFolder(name)) {
            return Optional.of(CSV_PACKAGE);
        } else if (lower.endsWith(".csv")) {
            return Optional.of(FLAT_CSV);
        }
        return lower.endsWith(".md") ? Optional.of(FLAT_MARKDOWN) : Optional.empty();
    }

    private static boolean isFolder(String name) {
        try {
            return Files.isDirectory(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** As options write it. */
    @Override
    public String toString() {
        return option;
    }
}
