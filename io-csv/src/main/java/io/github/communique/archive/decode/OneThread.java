package io.github.communique.archive.decode;

import io.github.communique.file.LineBlock;
import org.jspecify.annotations.Nullable;

/**
 * Decodes each block when it comes, on the thread that reads.
 *
 * @param <T> what a row is read as
 */
final class OneThread<T> implements Decoding<T> {
    private final Options options;
    private final LineBlock block = new LineBlock();
    private @Nullable Object key;
    private @Nullable RowDecoder<T> decoder;

    OneThread(Options options) {
        this.options = options;
    }

    @Override
    public void use(ShapeChoice<T> choice) {
        if (!choice.key().equals(key)) {
            key = choice.key();
            decoder = new RowDecoder<>(choice.shapes().get(), options);
        }
    }

    @Override
    public LineBlock emptyBlock() {
        return block;
    }

    @Override
    public Step.Block<T> decode(LineBlock filled, boolean hasHeader) {
        RowDecoder<T> current = decoder;
        if (current == null) {
            throw new IllegalStateException("no file has begun");
        }
        DecodedBlock<T> decoded = current.decode(filled, hasHeader);
        return () -> decoded;
    }

    @Override
    public void recycle(LineBlock done) {
        // There is but one.
    }

    @Override
    public int depth() {
        return 1;
    }

    @Override
    public void close() {
        decoder = null;
    }
}
