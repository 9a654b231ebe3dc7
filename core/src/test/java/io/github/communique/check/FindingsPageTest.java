package io.github.communique.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page {@code docs/findings.md} is written from the catalogue and the fixtures: -Dcommunique.docs.write=true. */
class FindingsPageTest {
    private static final Map<FindingCode, Fixture> FIXTURES =
            FindingCatalogueTest.fixtures().collect(Collectors.toMap(Fixture::code, Function.identity()));

    private final Map<String, String> reading = Stream.concat(
                    ReadingExample.first().stream(), ReadingExample.last().stream())
            .collect(Collectors.toMap(ReadingExample::code, FindingsPageTest::shown));

    FindingsPageTest() throws IOException {}

    @Test
    void thePageAgreesWithTheCatalogue() throws IOException {
        Path root = ReadingExample.repository();
        Path page = root.resolve("docs/findings.md");
        if (Boolean.getBoolean("communique.docs.write")) {
            Files.createDirectories(root.resolve("docs"));
            Files.writeString(page, page());
        }
        assertThat(page)
                .as("write the page anew: ./mvnw -pl core test -Dtest=FindingsPageTest -Dcommunique.docs.write=true")
                .hasContent(page());
    }

    private String page() {
        StringBuilder page = new StringBuilder("""
                # Findings

                What the checks can find, by code. Codes are public format: new ones are added, none is renamed.
                An **error** breaks a "must": what the data says cannot be relied on. A **warning** breaks a
                "should": it can be relied on, but someone ought to look.

                This page is written by `FindingsPageTest` from `FindingCatalogue`; the examples are the findings
                of the fixtures that each code is tested with, below the document where it is one that cannot be read.

                | code | severity | what is wrong |
                | --- | --- | --- |
                """);
        FindingCatalogue.codes()
                .forEach(code -> page.append("| [`%s`](#%s) | %s | %s |\n"
                        .formatted(
                                code.code(),
                                code.code().replace(".", ""),
                                code.severity().value(),
                                code.title())));
        FindingCatalogue.codes().forEach(code -> page.append(section(code)));
        return page.toString();
    }

    private String section(FindingCode code) {
        String text = """

                ## %s

                %s: %s.

                %s

                *What to do:* %s
                """.formatted(
                        code.code(), capital(code.severity().value()), code.title(), code.explanation(), code.remedy());
        return text + "\n```\n" + example(code) + "\n```\n";
    }

    private String example(FindingCode code) {
        Fixture fixture = FIXTURES.get(code);
        return fixture != null
                ? fixture.triggering().get().get(0).toString()
                : Objects.requireNonNull(reading.get(code.code()), "an example of " + code.code());
    }

    private static String shown(ReadingExample example) {
        return example.document().isEmpty() ? example.finding() : example.document() + "\n" + example.finding();
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
