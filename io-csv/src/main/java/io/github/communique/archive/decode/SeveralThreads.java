package io.github.communique.archive.decode;

import io.github.communique.file.LineBlock;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Decodes blocks on threads of its own, each with its own tables, while the thread that reads goes on.
 *
 * @param <T> what a row is read as
 */
final class SeveralThreads<T> implements Decoding<T> {
    /** Enough that no thread waits while another block is taken in or given out. */
    private static final int BLOCKS_PER_THREAD = 3;

    private final Options options;
    private final int count;
    private final ExecutorService threads;
    private final Queue<LineBlock> emptyBlocks = new ArrayDeque<>();
    private Pool<T> pool = new Pool<>("", new ConcurrentLinkedQueue<>());

    SeveralThreads(int count, Options options) {
        this.options = options;
        this.count = count;
        this.threads = Executors.newFixedThreadPool(count, work -> {
            Thread thread = new Thread(work, "communique-archive");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** The decoders of files of one sort; each thread takes one for a block and puts it back. */
    private record Pool<T>(Object key, Queue<RowDecoder<T>> decoders) {}

    @Override
    public void use(ShapeChoice<T> choice) {
        if (!choice.key().equals(pool.key())) {
            pool = new Pool<>(choice.key(), new ConcurrentLinkedQueue<>());
            for (int i = 0; i < count; i++) {
                pool.decoders().add(new RowDecoder<>(choice.shapes().get(), options));
            }
        }
    }

    @Override
    public LineBlock emptyBlock() {
        LineBlock block = emptyBlocks.poll();
        return block == null ? new LineBlock() : block;
    }

    @Override
    public Step.Block<T> decode(LineBlock block, boolean hasHeader) {
        Queue<RowDecoder<T>> decoders = pool.decoders();
        Future<DecodedBlock<T>> decoded = threads.submit(() -> {
            RowDecoder<T> decoder = decoders.remove();
            try {
                return decoder.decode(block, hasHeader);
            } finally {
                decoders.add(decoder);
            }
        });
        return () -> wait(decoded);
    }

    private static <T> DecodedBlock<T> wait(Future<DecodedBlock<T>> decoded) throws IOException {
        try {
            return decoded.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the thread was interrupted while it read");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            } else if (e.getCause() instanceof Error failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void recycle(LineBlock done) {
        emptyBlocks.add(done);
    }

    @Override
    public int depth() {
        return count * BLOCKS_PER_THREAD;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
