package io.github.communique.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Case of a text file of the tests: between {@code ===} and {@code ---} a name and what is read, behind it what comes
 * of it.
 */
record Case(String name, String given, String expected) {
    static Stream<Case> of(Class<?> test, String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(test.getResourceAsStream(file))) {
            String[] parts = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("(?m)^=== ", -1);
            return List.of(parts).stream().skip(1).map(Case::parse);
        }
    }

    private static Case parse(String text) {
        int given = text.indexOf('\n') + 1;
        int expected = text.indexOf("\n--- ", given - 1) + 1;
        return new Case(
                text.substring(0, given).strip(), text.substring(given, expected), text.substring(expected + 4));
    }

    @Override
    public String toString() {
        return name;
    }
}
