package io.github.communique.csv;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A package to read, and how.
 *
 * @param path a folder or a zip file, which messages call as it is given here
 * @param separator what stands between cells; empty to take what the descriptor says or the header of each table shows
 * @param limits the limits that hold for it
 */
public record CsvInput(Path path, Optional<CsvSeparator> separator, CsvLimits limits) {
    /**
     * Reads a package as it describes itself.
     *
     * @param path a folder or a zip file
     * @return the input; nothing is opened yet
     */
    public static CsvInput of(Path path) {
        return new CsvInput(path, Optional.empty(), CsvLimits.defaults());
    }

    /**
     * Says what stands between cells, whatever the package says.
     *
     * @param other the separator
     * @return the same input with that
     */
    public CsvInput withSeparator(CsvSeparator other) {
        return new CsvInput(path, Optional.of(other), limits);
    }

    /**
     * Changes the limits.
     *
     * @param other the limits
     * @return the same input with those
     */
    public CsvInput withLimits(CsvLimits other) {
        return new CsvInput(path, separator, other);
    }
}
