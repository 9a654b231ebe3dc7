package io.github.communique.file;

/**
 * A part of a file that ends where a line ends: whole lines, or the first bytes of one that is too long.
 *
 * <p>The bytes are shown, not copied; they are those of the block until {@link LineBlocks} fills it again.
 */
public final class LineBlock {
    /**
     * How many bytes after the end can be read at least, so that a look at sixteen bytes at once is never out of range.
     */
    public static final int PADDING = 16;

    byte[] buffer = new byte[0];
    int length;
    boolean isTooLong;
    boolean endsInFailure;

    /** Makes an empty block, for {@link LineBlocks} to fill. */
    public LineBlock() {
        // Its buffer is made when it is filled first.
    }

    /** {@return the buffer; the block begins at index 0, and {@value #PADDING} bytes of no meaning follow it} */
    public byte[] bytes() {
        return buffer;
    }

    /** {@return the index after the last byte} */
    public int end() {
        return length;
    }

    /** {@return whether the block is one line, cut off since it is too long, without its newline} */
    public boolean isTooLong() {
        return isTooLong;
    }

    /** {@return whether the last line breaks off because the file could not be read on} */
    public boolean endsInFailure() {
        return endsInFailure;
    }
}
