package io.github.communique.testkit.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The folder {@code conformance} of the repository, which the corpus in the jar is made of. */
final class CorpusSource {
    /** Its root, seen from the folder of this module. */
    static final Path ROOT = Path.of("..", "conformance");

    static final boolean IS_REWRITTEN = Boolean.getBoolean("communique.rewrite");

    /** Where the build has put the copy that the tests read. */
    private static final Path BUILT =
            Path.of("target", "classes", "io", "github", "communique", "testkit", "conformance", "corpus");

    private static final String LISTING = "SHA256SUMS";

    private CorpusSource() {}

    /** Writes a file of the corpus, and its copy. */
    static void write(String name, byte[] content) throws IOException {
        for (Path root : List.of(ROOT, BUILT)) {
            Path file = root.resolve(name);
            Files.createDirectories(file.resolve("..").normalize());
            Files.write(file, content);
        }
    }

    /** All files but the listing, by name, as {@code sha256sum} lists them. */
    static String listing() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> ROOT.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.equals(LISTING))
                    .sorted()
                    .map(name -> sha256(ROOT.resolve(name)) + "  " + name + "\n")
                    .collect(Collectors.joining());
        }
    }

    static void writeListing() throws IOException {
        write(LISTING, listing().getBytes(StandardCharsets.UTF_8));
    }

    private static String sha256(Path file) {
        try (InputStream in = Files.newInputStream(file);
                DigestInputStream digesting = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
            digesting.readAllBytes();
            return HexFormat.of().formatHex(digesting.getMessageDigest().digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
