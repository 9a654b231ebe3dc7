package io.github.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The jar that users run, as a process of its own. */
@Tag("packaged")
class PackagedJarIT {
    private static final Path JAR = Path.of(System.getProperty("communique.jar"));
    private static final int MIB = 1 << 20;

    @TempDir
    Path folder;

    @Test
    void tellsTheVersionOfTheBuild() throws Exception {
        assertThat(java("--version").out())
                .startsWith("communique " + System.getProperty("communique.version") + " (format 1.0, Java ");
    }

    @Test
    void carriesItsVersionAndLicences() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(jar.getManifest().getMainAttributes().getValue("Implementation-Version"))
                    .isEqualTo(System.getProperty("communique.version"));
            assertThat(jar.stream().map(entry -> entry.getName()))
                    .contains("META-INF/LICENSE", "META-INF/NOTICE", "META-INF/license.txt")
                    .contains("META-INF/services/jakarta.validation.spi.ValidationProvider")
                    .noneMatch(name -> name.endsWith("module-info.class"));
        }
    }

    @Test
    void startsWithoutTheParserOfArgumentsAndWithoutLinkingLambdasIfTheCommandLineIsPlain() throws Exception {
        Path talks = Samples.file(folder, "talks.json", Samples.CALLS);
        assertThat(classesLoadedBy("compare", talks, "--level", "1"))
                .contains("io.github.communique.compare.ReadoutComparison ")
                .doesNotContain("picocli.")
                .doesNotContainPattern("communique\\S+Lambda\\S*/0x");
        assertThat(classesLoadedBy("compare", talks, "--level=1")).contains("picocli.");
    }

    private static String classesLoadedBy(Object... args) throws Exception {
        Process process = start(List.of("-verbose:class"), args);
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return out;
    }

    @Test
    void writesUtf8InAnyLocale() throws Exception {
        Path talks = Samples.file(folder, "talks.json", Samples.CALLS);
        assertThat(java("show", talks, "--language", "ru").out()).contains("Север");
    }

    @Test
    void validatesWithNothingOnStderr() throws Exception {
        Path word = Samples.file(folder, "word.json", Samples.STATEMENT);
        assertThat(java("validate", word)).isEqualTo(new Ran(0, "no findings in 1 file\n", ""));
    }

    @Test
    void showsNoProgressOnAPipeHoweverLongTheReadingTakes() throws Exception {
        assertThat(errorsOfASlowReading("validate", "-", "--from=ndjson")).isEmpty();
        assertThat(errorsOfASlowReading("convert", "-", "-", "--from=ndjson", "--to=ndjson"))
                .isEqualTo("standard input: 13 records read = 13 accepted + 0 rejected, 13 records written\n");
    }

    private static String errorsOfASlowReading(Object... args) throws Exception {
        Process process = start(args);
        String lines = Samples.STATEMENT_LINES.replaceFirst(".*\n", "");
        try (OutputStream out = process.getOutputStream()) {
            out.write(Samples.STATEMENT_LINES.getBytes(StandardCharsets.UTF_8));
            out.flush();
            // Longer than it takes for progress to be shown.
            Thread.sleep(2_500);
            out.write(lines.replace("\"id\":\"", "\"id\":\"another-").getBytes(StandardCharsets.UTF_8));
        }
        process.getInputStream().readAllBytes();
        String errors = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return errors;
    }

    @Test
    void endsQuietlyWhenItsOutputIsClosed() throws Exception {
        Path talks = Samples.file(folder, "talks.json", Samples.CALLS);
        Path lines = Samples.file(folder, "many.ndjson", Samples.STATEMENT_LINES.repeat(2_000));
        Process process = start("convert", lines, "-", "--to", "ndjson");
        process.getInputStream().close();
        assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEmpty();
        assertThat(process.waitFor()).isEqualTo(141);
        assertThat(java("compare", talks).exitCode()).isZero();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void isRunByTheScriptFromAnyFolderWhichKeepsItsClasses() throws Exception {
        Path script = Path.of(System.getProperty("basedir")).resolveSibling("communique");
        Path elsewhere = Files.createDirectory(folder.resolve("else where"));
        Samples.file(elsewhere, "my talks.json", Samples.CALLS);
        // The build does not write a jar again that would be the same; the script would, for a newer POM.
        Files.setLastModifiedTime(JAR, FileTime.from(Instant.now()));
        Process process = new ProcessBuilder(script.toString(), "show", "my talks.json")
                .directory(elsewhere.toFile())
                .start();
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .startsWith("Talks\n");
        assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEmpty();
        assertThat(process.waitFor()).isZero();
        assertThat(JAR.resolveSibling("communique.jsa")).isNotEmptyFile();
    }

    @Test
    void refusesADocumentOf300MebibytesInASmallHeap() throws Exception {
        Path huge = folder.resolve("huge.json");
        try (OutputStream out = Files.newOutputStream(huge)) {
            writeHugeString(out);
        }
        assertThat(java("show", huge).err())
                .startsWith(huge + ": the document is longer than the limit of 268435456 bytes allows");
        assertThat(java("validate", huge).out()).contains("[file.limit]").contains("1 error in 1 file\n");
    }

    @Test
    void refusesALineOf300MebibytesInASmallHeap() throws Exception {
        Process process = start("convert", "-", "-", "--from", "ndjson", "--to", "ndjson");
        try (OutputStream out = process.getOutputStream()) {
            writeHugeString(out);
        } catch (IOException e) {
            // It has seen enough and closed its end.
        }
        assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("standard input:1:1: the line is longer than the limit of 16777216 bytes allows\n");
        assertThat(process.waitFor()).isEqualTo(3);
    }

    @Test
    void saysThatMemoryRunsOut() throws Exception {
        Process process = start("show", "-");
        try (OutputStream out = process.getOutputStream()) {
            writeHugeString(out);
        } catch (IOException e) {
            // It has seen enough and closed its end.
        }
        assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                .startsWith("not enough memory: give Java more");
        assertThat(process.waitFor()).isEqualTo(3);
    }

    private static void writeHugeString(OutputStream out) throws IOException {
        byte[] chunk = "a".repeat(MIB).getBytes(StandardCharsets.US_ASCII);
        out.write("{\"communique\":\"1.0\",\"id\":\"a\",\"title\":\"".getBytes(StandardCharsets.US_ASCII));
        for (int i = 0; i < 300; i++) {
            out.write(chunk);
        }
        out.write("\"}\n".getBytes(StandardCharsets.US_ASCII));
    }

    private static Ran java(Object... args) throws Exception {
        Process process = start(args);
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ran(process.waitFor(), out, err);
    }

    private static Process start(Object... args) throws IOException {
        return start(List.of(), args);
    }

    private static Process start(List<String> javaOptions, Object... args) throws IOException {
        Path home = Path.of(System.getProperty("java.home"));
        List<String> command =
                new ArrayList<>(List.of(home.resolve("bin").resolve("java").toString(), "-Xmx64m", "-XX:+UseSerialGC"));
        command.addAll(javaOptions);
        command.addAll(List.of("-jar", JAR.toString()));
        Arrays.stream(args).map(Object::toString).forEach(command::add);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("LC_ALL", "C");
        return builder.start();
    }
}
