package io.github.communique.archive.decode;

import io.github.communique.file.LineBlock;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Decodes blocks on several threads, of which one is that of the caller: where it would have to wait for a block, it
 * decodes another that nobody has begun. So no more threads are busy than were asked for.
 *
 * <p>Each thread has tables of its own, and keeps them: what it looks up stays in the cache of its processor.
 *
 * @param <T> what a row is read as
 */
final class SeveralThreads<T> implements Decoding<T> {
    /** Enough that no thread waits while another block is taken in or given out. */
    private static final int BLOCKS_PER_THREAD = 3;

    private final Options options;
    private final int count;
    private final BlockingQueue<Runnable> notBegun = new LinkedBlockingQueue<>();
    private final ExecutorService others;
    private final Queue<LineBlock> emptyBlocks = new ArrayDeque<>();
    private Decoders<T> decoders = new Decoders<>("", () -> {
        throw new IllegalStateException("no file has begun");
    });

    SeveralThreads(int count, Options options) {
        this.options = options;
        this.count = count;
        this.others = new ThreadPoolExecutor(count - 1, count - 1, 0, TimeUnit.SECONDS, notBegun, work -> {
            Thread thread = new Thread(work, "communique-archive");
            thread.setDaemon(true);
            return thread;
        });
    }

    @Override
    public void use(ShapeChoice<T> choice) {
        if (!choice.key().equals(decoders.key())) {
            decoders = new Decoders<>(
                    choice.key(), () -> new RowDecoder<>(choice.shapes().get(), options));
        }
    }

    @Override
    public LineBlock emptyBlock() {
        LineBlock block = emptyBlocks.poll();
        return block == null ? new LineBlock() : block;
    }

    @Override
    public Step.Block<T> decode(LineBlock block, boolean hasHeader) {
        Decoders<T> current = decoders;
        FutureTask<DecodedBlock<T>> decoded =
                new FutureTask<>(() -> current.ofThread().decode(block, hasHeader));
        others.execute(decoded);
        return () -> wait(decoded);
    }

    private DecodedBlock<T> wait(Future<DecodedBlock<T>> decoded) throws IOException {
        while (!decoded.isDone()) {
            Runnable another = notBegun.poll();
            if (another == null) {
                break;
            }
            another.run();
        }
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
        others.shutdownNow();
    }

    /** The decoders of files of one sort, one for each thread. */
    private record Decoders<T>(Object key, Supplier<RowDecoder<T>> maker, Map<Thread, RowDecoder<T>> ofThreads) {
        Decoders(Object key, Supplier<RowDecoder<T>> maker) {
            this(key, maker, new ConcurrentHashMap<>());
        }

        RowDecoder<T> ofThread() {
            return ofThreads.computeIfAbsent(Thread.currentThread(), thread -> maker.get());
        }
    }
}
