package io.github.communique.testkit.fuzz;

import io.github.communique.archive.ArchiveFormat;
import io.github.communique.archive.ArchiveInput;
import io.github.communique.archive.EventArchive;
import io.github.communique.archive.RefusedRow;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * Rows of an event archive.
 *
 * @param format the archive that they are read as
 */
record ArchiveTarget(ArchiveFormat format) implements FuzzTarget {
    @Override
    public String name() {
        return format.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public FuzzSyntax syntax() {
        return FuzzSyntax.ROWS;
    }

    @Override
    public List<byte[]> seeds() throws IOException {
        return FuzzCorpus.found(name());
    }

    @Override
    public FuzzOutcome run(byte[] input) throws IOException {
        ArchivePromises.Result result = ArchivePromises.hold(EventArchive.of(format), input(input));
        for (RefusedRow row : result.refused()) {
            FuzzPlaces.assertIsLine(input, row.line(), row.bytes());
        }
        return result.outcome();
    }

    static ArchiveInput input(byte[] bytes) {
        return ArchiveInput.of("fuzz", () -> new ByteArrayInputStream(bytes));
    }
}
