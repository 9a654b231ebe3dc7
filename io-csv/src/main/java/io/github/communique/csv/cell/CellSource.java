package io.github.communique.csv.cell;

import java.io.IOException;
import java.io.InputStream;

/** Bytes that can be opened again, to look for the place of what is not text. */
@FunctionalInterface
public interface CellSource {
    /**
     * Opens them from the start.
     *
     * @return the bytes
     * @throws IOException if they cannot be read
     */
    InputStream open() throws IOException;
}
