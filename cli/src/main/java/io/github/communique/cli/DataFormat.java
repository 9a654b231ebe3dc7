package io.github.communique.cli;

import java.util.Locale;
import java.util.Optional;

/** The forms of a dossier that the command reads and writes. */
enum DataFormat {
    /** One document. */
    JSON,

    /** One record a line. */
    NDJSON;

    /** Tells the format by the end of a file's name. */
    static Optional<DataFormat> ofName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".ndjson") || lower.endsWith(".jsonl")) {
            return Optional.of(NDJSON);
        }
        return lower.endsWith(".json") ? Optional.of(JSON) : Optional.empty();
    }

    /** As options write it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
