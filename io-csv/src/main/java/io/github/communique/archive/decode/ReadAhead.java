package io.github.communique.archive.decode;

import io.github.communique.archive.ArchiveInput;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * Gives out the steps of reading in order, and has as many under way as the threads that decode can use. A failure
 * comes in its place, after all that was read before it.
 *
 * @param <T> what a row is read as
 */
public final class ReadAhead<T> implements Closeable {
    private final FileSteps<T> steps;
    private final Decoding<T> decoding;
    private final Queue<Step<T>> queue = new ArrayDeque<>();
    private @Nullable Step<T> last;
    private @Nullable Exception failure;
    private boolean atEnd;

    public ReadAhead(List<ArchiveInput> inputs, Options options, FileSteps.Recogniser<T> recogniser) {
        this.decoding =
                options.threads() == 1 ? new OneThread<>(options) : new SeveralThreads<>(options.threads(), options);
        this.steps = new FileSteps<>(inputs.iterator(), options, recogniser, decoding);
    }

    /** What comes next; null at the end. What was given out before is done with then. */
    @Nullable
    public Step<T> next() throws IOException {
        if (last instanceof Step.Rows<T> rows) {
            decoding.recycle(rows.source());
        }
        while (!atEnd && failure == null && queue.size() < decoding.depth()) {
            readOn();
        }
        Step<T> step = queue.poll();
        last = step;
        if (step == null && failure != null) {
            throwFailure(failure);
        }
        return step;
    }

    private void readOn() {
        try {
            Step<T> step = steps.next();
            if (step == null) {
                atEnd = true;
            } else {
                queue.add(step);
            }
        } catch (IOException | RuntimeException e) {
            failure = e;
        }
    }

    private static void throwFailure(Exception failure) throws IOException {
        if (failure instanceof RuntimeException runtime) {
            throw runtime;
        } else if (failure instanceof IOException io) {
            throw io;
        }
    }

    @Override
    public void close() throws IOException {
        queue.clear();
        atEnd = true;
        decoding.close();
        steps.close();
    }
}
