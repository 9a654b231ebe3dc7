package io.github.communique.testkit.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/**
 * Gives a reader input after input. What is refused in a new way is kept to be changed further, so that a run goes
 * deeper than its seeds.
 */
final class Fuzzer {
    private static final int BOUND_SECONDS = 20;
    private static final int SHOWN = 2_000;
    private final FuzzTarget target;
    private final long seed;
    private final List<byte[]> inputs;
    private final FuzzReport report;

    Fuzzer(FuzzTarget target, long seed) throws IOException {
        this.target = target;
        this.seed = seed;
        this.inputs = new ArrayList<>(target.seeds());
        this.report = new FuzzReport(target.name(), seed);
    }

    /** Runs for a number of inputs, which are the same for the same seed. */
    FuzzReport run(long count) throws IOException, InterruptedException {
        return run(() -> report.executions() < count);
    }

    /** Runs for some time. */
    FuzzReport runFor(long seconds) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        return run(() -> System.nanoTime() < end);
    }

    private FuzzReport run(BooleanSupplier goesOn) throws IOException, InterruptedException {
        FuzzMutator mutator = new FuzzMutator(new Random(seed), target.syntax(), inputs.size());
        ExecutorService worker = Executors.newSingleThreadExecutor(Fuzzer::daemon);
        try {
            while (goesOn.getAsBoolean()) {
                byte[] input = mutator.next(inputs);
                if (report.add(outcome(worker, input))) {
                    inputs.add(input);
                }
            }
        } finally {
            worker.shutdownNow();
        }
        return report;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "fuzz");
        thread.setDaemon(true);
        return thread;
    }

    private FuzzOutcome outcome(ExecutorService worker, byte[] input) throws IOException, InterruptedException {
        Future<FuzzOutcome> run = worker.submit(() -> target.run(input));
        try {
            return run.get(BOUND_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw failure(input, Objects.requireNonNullElse(e.getCause(), e));
        } catch (TimeoutException e) {
            throw failure(input, e);
        }
    }

    /** Keeps the input for the corpus and says where it is. */
    private AssertionError failure(byte[] input, Throwable cause) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "fuzz-failures"));
        Path file = Files.write(folder.resolve(target.name() + "-" + seed + "-" + report.executions()), input);
        String text = new String(input, StandardCharsets.UTF_8);
        return new AssertionError(
                report + "\ninput kept in " + file + ":\n" + text.substring(0, Math.min(text.length(), SHOWN)), cause);
    }
}
