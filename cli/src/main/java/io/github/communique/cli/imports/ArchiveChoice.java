package io.github.communique.cli.imports;

import io.github.communique.archive.ArchiveFormat;
import io.github.communique.archive.EventArchive;
import java.util.Locale;

/** Of which archive the files of an import are. */
public enum ArchiveChoice {
    /** What the first lines of each file say. */
    AUTO,

    GDELT,

    ICEWS,

    POLECAT;

    public EventArchive archive() {
        return this == AUTO ? EventArchive.auto() : EventArchive.of(ArchiveFormat.VOCABULARY.parse(toString()));
    }

    /** As options write it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
