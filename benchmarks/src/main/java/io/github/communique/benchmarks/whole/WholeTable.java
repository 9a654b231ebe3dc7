package io.github.communique.benchmarks.whole;

import io.github.communique.benchmarks.corpus.Corpus;
import io.github.communique.benchmarks.corpus.Size;
import io.github.communique.examples.BidenPutinCall;
import io.github.communique.json.DossierJson;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Prints the table of what only whole programs show. Start-up is CPU time of a process and all its threads, in turns;
 * memory is the most that was resident. Needs Linux.
 *
 * <p>Arguments: the size, the folder to work in, and the root of the repository, whose {@code communique} is run.
 */
public final class WholeTable {
    private static final int TURNS = 3;
    private static final int TIMES = 10;

    private final Path folder;
    private final Corpus corpus;
    private final String communique;
    private final String java =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private WholeTable(String size, Path folder, Path root) {
        this.folder = folder;
        this.corpus = Corpus.in(folder.resolve("corpus"), Size.of(size));
        this.communique = root.resolve("communique").toString();
    }

    /**
     * Runs and prints.
     *
     * @param arguments size, folder, root
     * @throws IOException if a program cannot be run
     * @throws InterruptedException if this one is
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        new WholeTable(arguments[0], Path.of(arguments[1]), Path.of(arguments[2])).print();
    }

    private void print() throws IOException, InterruptedException {
        System.out.println("| what | measured against | goal | ratio | |");
        System.out.println("| --- | --- | --- | ---: | --- |");
        row("bytes retained by a record", "its JSON", 1.5, retained());
        Path call = folder.resolve("reference-call.json");
        DossierJson.write(BidenPutinCall.dossier(), call);
        row("CPU time of `communique --version`", "`java -version`", 2.5, starting("--version"));
        row("CPU time of `communique compare`", "`java -version`", 5, starting("compare", call.toString()));
        Path lines = corpus.readouts();
        Path rows = corpus.gdelt();
        row("memory of `convert` to NDJSON, 10 × input", "1 × input", 1.1, growing("convert", lines, "out.ndjson"));
        row("memory of `validate`, 10 × input", "1 × input", 1.1, growing("validate", lines));
        row("memory of `import`, 10 × input", "1 × input", 1.1, growing("import", rows, "-o", "out.ndjson"));
    }

    private static void row(String what, String peer, double goal, double ratio) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | ≤ %.1f | %.2f | %s |%n",
                what,
                peer,
                goal,
                ratio,
                ratio <= goal ? "met" : "**missed**");
    }

    private double retained() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        java,
                        "-Djol.magicFieldOffset=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Retained.class.getName(),
                        corpus.readouts().toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader out = process.inputReader()) {
            List<String> printed = out.lines().toList();
            process.waitFor();
            return Double.parseDouble(printed.get(printed.size() - 1));
        }
    }

    private double starting(String... arguments) throws IOException, InterruptedException {
        List<Double> ratios = new ArrayList<>();
        Command ours = command(arguments);
        // The first run builds what is stale and keeps classes for the next ones.
        ours.cpuSeconds();
        for (int turn = 0; turn < TURNS; turn++) {
            double peer = Command.of(java, "-version").cpuSeconds();
            ratios.add(ours.cpuSeconds() / peer);
        }
        Collections.sort(ratios);
        return ratios.get(TURNS / 2);
    }

    private double growing(String name, Path in, String... rest) throws IOException, InterruptedException {
        long once = peak(name, in, rest);
        return (double) peak(name, repeated(in), rest) / once;
    }

    private long peak(String name, Path in, String... rest) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of(name, in.toString()));
        for (String word : rest) {
            arguments.add(word.startsWith("out.") ? folder.resolve(word).toString() : word);
        }
        return command(arguments.toArray(String[]::new)).peakResident();
    }

    private Command command(String... arguments) {
        List<String> words =
                new ArrayList<>(List.of("env", "JAVA_HOME=" + System.getProperty("java.home"), communique));
        words.addAll(List.of(arguments));
        return new Command(words);
    }

    private Path repeated(Path in) throws IOException {
        Path out = folder.resolve("repeated-" + in.getFileName());
        try (OutputStream stream = Files.newOutputStream(out)) {
            for (int i = 0; i < TIMES; i++) {
                Files.copy(in, stream);
            }
        }
        return out;
    }
}
