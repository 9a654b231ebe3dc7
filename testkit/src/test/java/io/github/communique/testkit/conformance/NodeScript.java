package io.github.communique.testkit.conformance;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * The scripts of {@code src/test/node}, in a folder of {@code target} with what they need: installed when it is first
 * asked for, from the lock file, and kept until the lock file changes.
 */
final class NodeScript {
    private static final Path SOURCE = Path.of("src", "test", "node");
    private static final Path FOLDER = Path.of("target", "node");
    private static final String LOCK = "package-lock.json";
    private static final Path INSTALLED = FOLDER.resolve("node_modules").resolve(LOCK);
    private static final int MOST_SECONDS = 120;

    /** What is wrong with the lock file or a package; all else is wrong with the way to the registry. */
    private static final List<String> FAULTS = List.of("EINTEGRITY", "EUSAGE", "EJSONPARSE", "ETARGET");

    private NodeScript() {}

    /**
     * Runs a script; aborts the test if Node.js is not here, or what it needs cannot be had.
     *
     * @param script the name of the script
     * @param arguments its arguments
     * @return what it prints
     * @throws AssertionError if it fails
     */
    static String run(String script, Path... arguments) throws IOException, InterruptedException {
        install();
        List<String> command = Stream.concat(
                        Stream.of(onPath("node").toString(), script),
                        Stream.of(arguments).map(path -> path.toAbsolutePath().toString()))
                .toList();
        Path output = FOLDER.resolve(script + ".out");
        if (!ended(command, output)) {
            throw new AssertionError(command + " failed:\n" + Files.readString(output));
        }
        return Files.readString(output);
    }

    private static void install() throws IOException, InterruptedException {
        Path npm = onPath("npm");
        Files.createDirectories(FOLDER);
        for (String file : List.of("package.json", LOCK, "verdicts.mjs")) {
            Files.copy(SOURCE.resolve(file), FOLDER.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        if (isInstalled()) {
            return;
        }
        List<String> command = List.of(
                npm.toString(),
                "ci",
                "--ignore-scripts",
                "--no-audit",
                "--no-fund",
                "--prefer-offline",
                "--fetch-retries=0");
        Path output = FOLDER.resolve("npm.out");
        if (!ended(command, output)) {
            String said = Files.readString(output);
            if (FAULTS.stream().anyMatch(said::contains)) {
                throw new AssertionError("npm refuses the lock file or a package:\n" + said);
            }
            Assumptions.abort("Ajv could not be installed; can npm reach its registry?\n" + said);
        }
        // Last, so that what was not finished is done again.
        Files.copy(SOURCE.resolve(LOCK), INSTALLED, StandardCopyOption.REPLACE_EXISTING);
    }

    private static boolean isInstalled() throws IOException {
        return Files.exists(INSTALLED) && Files.mismatch(INSTALLED, SOURCE.resolve(LOCK)) < 0;
    }

    private static boolean ended(List<String> command, Path output) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(FOLDER.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
            return process.exitValue() == 0;
        }
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        Files.write(output, ("not done in " + MOST_SECONDS + " seconds").getBytes(StandardCharsets.UTF_8));
        return false;
    }

    /** The path of a program; aborts the test if it is not on the path of programs. */
    private static Path onPath(String program) {
        boolean isWindows =
                System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
        List<String> names = isWindows ? List.of(program + ".cmd", program + ".exe") : List.of(program);
        String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
        return Stream.of(path.split(File.pathSeparator))
                .flatMap(folder -> names.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .map(Path::toAbsolutePath)
                .findFirst()
                .orElseGet(() -> Assumptions.abort(
                        "there is no '" + program + "' on the path of programs, so Ajv is not asked"));
    }
}
