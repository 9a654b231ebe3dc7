package io.github.communique.json.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * One case of the corpus.
 *
 * @param input the file or folder to read, from the root of the corpus
 * @param shows what it shows
 * @param beyondSchema the rule that a JSON Schema cannot state, if it is refused by one; else empty
 * @param compare the event to compare the readouts of; else empty
 * @param texts the folder with the texts of sources, from the root of the corpus; else empty
 */
record CorpusCase(
        String input, String shows, Optional<String> beyondSchema, Optional<String> compare, Optional<String> texts) {
    private static final String EXPECTED = ".expected.json";

    Path file() {
        return Corpus.ROOT.resolve(input);
    }

    byte[] bytes() {
        try {
            return Files.readAllBytes(file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isStream() {
        return input.endsWith(".ndjson");
    }

    /** Whether strict reading refuses it; the outcome says the same. */
    boolean isRefused() {
        return input.contains("/refused/");
    }

    /** The file with the expected outcome, from the root of the corpus. */
    String expected() {
        return beside(EXPECTED);
    }

    /** A file beside the input, from the root of the corpus, with another ending. */
    String beside(String ending) {
        // The folder of a package has no ending.
        int dot = input.lastIndexOf('.');
        return (dot < 0 ? input : input.substring(0, dot)) + ending;
    }

    @Override
    public String toString() {
        return input;
    }
}
