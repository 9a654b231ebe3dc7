package io.github.communique.archive.decode;

import io.github.communique.file.LineBlock;

/**
 * Who decodes blocks.
 *
 * @param <T> what a row is read as
 */
interface Decoding<T> extends AutoCloseable {
    /** From now on decodes as a file asks for. */
    void use(ShapeChoice<T> choice);

    /** A block to be filled. */
    LineBlock emptyBlock();

    /** Decodes a block, at once or later; the block is not to be touched before it is recycled. */
    Step.Block<T> decode(LineBlock block, boolean hasHeader);

    /** Takes back a block whose rows are no longer needed. */
    void recycle(LineBlock block);

    /** How many steps are worth having at once. */
    int depth();

    @Override
    void close();
}
