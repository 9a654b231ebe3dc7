package io.github.communique.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream into blocks of whole lines, so that several threads can each take one.
 *
 * <p>A line ends in a newline; the last may lack it. A line that is longer than allowed comes as a block of its own,
 * cut off, and its rest is passed over. A stream that fails does so after all that was read of it.
 */
public final class LineBlocks {
    private final InputStream in;
    private final int size;
    private final int maxLine;
    private byte[] carried = new byte[0];
    private int carriedLength;
    private boolean atEnd;
    private boolean inLongLine;
    private @Nullable IOException failure;

    /**
     * Makes blocks of a stream.
     *
     * @param in the stream; the caller closes it
     * @param size how many bytes a block has at most, if no line is longer
     * @param maxLine how many bytes a line may have, without its newline
     */
    public LineBlocks(InputStream in, int size, int maxLine) {
        this.in = in;
        this.size = size;
        this.maxLine = maxLine;
    }

    /**
     * Fills a block with the next lines.
     *
     * @param block the block, whose former bytes are lost
     * @return whether there were any
     * @throws IOException if the stream failed, once all that was read of it was given out
     */
    public boolean next(LineBlock block) throws IOException {
        if (inLongLine) {
            passOverRest(block);
        }
        block.isTooLong = false;
        block.endsInFailure = false;
        begin(block);
        int searched = 0;
        while (true) {
            fill(block);
            int newline = lastNewline(block, searched);
            if (newline >= 0) {
                carry(block, newline + 1);
                return true;
            } else if (atEnd) {
                carry(block, block.length);
                block.endsInFailure = failure != null;
                return isLeft(block);
            } else if (block.length > maxLine) {
                block.isTooLong = true;
                inLongLine = true;
                carry(block, block.length);
                return true;
            }
            searched = block.length;
            block.buffer = Arrays.copyOf(block.buffer, grown(block.length));
        }
    }

    private boolean isLeft(LineBlock block) throws IOException {
        if (block.length > 0) {
            return true;
        }
        IOException failed = failure;
        if (failed != null) {
            throw failed;
        }
        return false;
    }

    private int grown(int length) {
        return (int) Math.min(2L * length, maxLine + 1L + size) + LineBlock.PADDING;
    }

    private void begin(LineBlock block) {
        int needed = Math.max(size, carriedLength + 1) + LineBlock.PADDING;
        if (block.buffer.length < needed) {
            block.buffer = new byte[needed];
        }
        System.arraycopy(carried, 0, block.buffer, 0, carriedLength);
        block.length = carriedLength;
    }

    private void fill(LineBlock block) {
        int room = block.buffer.length - LineBlock.PADDING;
        try {
            while (block.length < room && !atEnd) {
                int count = in.read(block.buffer, block.length, room - block.length);
                block.length += Math.max(0, count);
                atEnd = count < 0;
            }
        } catch (IOException e) {
            failure = e;
            atEnd = true;
        }
    }

    private static int lastNewline(LineBlock block, int from) {
        int i = block.length - 1;
        while (i >= from && block.buffer[i] != '\n') {
            i--;
        }
        return i >= from ? i : -1;
    }

    /** Ends the block at an index; what lies behind it begins the next one. */
    private void carry(LineBlock block, int end) {
        carriedLength = block.length - end;
        if (carried.length < carriedLength) {
            carried = new byte[carriedLength + carriedLength / 2];
        }
        System.arraycopy(block.buffer, end, carried, 0, carriedLength);
        block.length = end;
    }

    /** Passes over what is left of a line that is too long. */
    private void passOverRest(LineBlock block) {
        inLongLine = false;
        while (true) {
            block.length = 0;
            fill(block);
            for (int i = 0; i < block.length; i++) {
                if (block.buffer[i] == '\n') {
                    carry(block, block.length);
                    carried = Arrays.copyOfRange(block.buffer, i + 1, block.length);
                    carriedLength = carried.length;
                    return;
                }
            }
            if (atEnd) {
                carriedLength = 0;
                return;
            }
        }
    }
}
