package io.github.communique.benchmarks.whole;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A program that is run to its end; on Linux only, which tells what it took. */
record Command(List<String> words) {
    private static final int ROUNDS = 5;

    static Command of(String... words) {
        return new Command(List.of(words));
    }

    /** Runs it some times in a shell; returns seconds of CPU time for one run, of all its processes and threads. */
    double cpuSeconds() throws IOException, InterruptedException {
        List<String> shell = new ArrayList<>(List.of(
                "sh",
                "-c",
                "i=0; while [ $i -lt " + ROUNDS + " ]; do \"$@\" >/dev/null 2>&1 || exit; i=$((i+1)); done; times",
                "sh"));
        shell.addAll(words);
        Process process = new ProcessBuilder(shell).start();
        try (BufferedReader out = process.inputReader()) {
            out.readLine();
            String children = out.readLine();
            if (process.waitFor() != 0 || children == null) {
                throw new IllegalStateException("failed: " + words);
            }
            return Stream.of(children.split(" ")).mapToDouble(Command::seconds).sum() / ROUNDS;
        }
    }

    /** Such as {@code 1m2.50s}. */
    private static double seconds(String text) {
        int minutes = text.indexOf('m');
        return Integer.parseInt(text.substring(0, minutes)) * 60
                + Double.parseDouble(text.substring(minutes + 1, text.length() - 1));
    }

    /** Runs it; returns the most memory that was resident, in kB. */
    long peakResident() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(words)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        long peak = 0;
        while (process.isAlive()) {
            peak = Math.max(peak, highWater(status));
            Thread.sleep(2);
        }
        if (process.exitValue() != 0) {
            throw new IllegalStateException("exit code " + process.exitValue() + ": " + words);
        }
        return peak;
    }

    private static long highWater(Path status) {
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (NoSuchFileException e) {
            return 0;
        } catch (IOException | UncheckedIOException e) {
            // The process has just ended.
            return 0;
        }
    }
}
