package io.github.communique.archive.row;

import io.github.communique.file.LineBlock;
import io.github.communique.file.LineBlocks;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;

/** Walks over the rows of a stream, as {@link BlockRows} does over those of a block. */
public final class TsvRows {
    /** How many bytes of a file are read at once. */
    public static final int BLOCK = 256 << 10;

    private final LineBlocks blocks;
    private final LineBlock block = new LineBlock();
    private final BlockRows rows;
    private long linesBefore;

    public TsvRows(InputStream in, int block, int maxRow, Charset charset) {
        this.blocks = new LineBlocks(in, block, maxRow);
        this.rows = new BlockRows(maxRow, charset);
    }

    /** The row that was read last. */
    public TsvRow row() {
        return rows.row();
    }

    /** Its line, from 1. */
    long line() {
        return linesBefore + rows.line();
    }

    boolean hasNul() {
        return rows.hasNul();
    }

    /** Whether a newline ends it; only the last row may have none. */
    public boolean hasLineEnd() {
        return rows.hasLineEnd();
    }

    /** Whether it is longer than allowed; then only its beginning is there. */
    boolean isTooLong() {
        return rows.isTooLong();
    }

    /** Moves to the next row; says whether there is one. */
    public boolean next() throws IOException {
        while (!rows.next()) {
            linesBefore += rows.line();
            if (!blocks.next(block)) {
                return false;
            }
            rows.enter(block);
        }
        return true;
    }
}
