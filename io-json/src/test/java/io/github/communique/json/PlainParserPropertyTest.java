package io.github.communique.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.check.CommuniqueFormatException;
import io.github.communique.model.Dossier;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Our parser, which knows what to expect, beside Jackson's own, which does not. */
class PlainParserPropertyTest {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new CommuniqueModule()).build();
    private static final String EVERYTHING = compact();

    private static String compact() {
        try {
            String text = Files.readString(Path.of("..", "conformance", "documents", "accepted", "everything.json"));
            return MAPPER.writeValueAsString(DossierJson.parse(text));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Property(tries = 800)
    void everyDocumentWithAChangeIsReadOrRefusedByBoth(
            @ForAll("places") int from, @ForAll("lengths") int length, @ForAll("changes") String change) {
        int to = Math.min(EVERYTHING.length(), from + length);
        String json = EVERYTHING.substring(0, from) + change + EVERYTHING.substring(to);
        assertThat(ours(json)).isEqualTo(plain(json));
    }

    @Property(tries = 200)
    void everyDocumentWithAPartTwiceIsReadOrRefusedByBoth(@ForAll("places") int from, @ForAll("places") int to) {
        String part = EVERYTHING.substring(Math.min(from, to), Math.max(from, to));
        String json = EVERYTHING.substring(0, Math.max(from, to)) + part + EVERYTHING.substring(Math.max(from, to));
        assertThat(ours(json)).isEqualTo(plain(json));
    }

    /** White space behind each name leaves the names to Jackson. */
    @Property(tries = 800)
    void everyProblemIsTheSameWithWhiteSpace(
            @ForAll("places") int from, @ForAll("lengths") int length, @ForAll("changes") String change) {
        int to = Math.min(EVERYTHING.length(), from + length);
        String json = EVERYTHING.substring(0, from) + change + EVERYTHING.substring(to);
        assertThat(problem(json)).isEqualTo(problem(json.replace("\":", "\" :")));
    }

    private static String problem(String json) {
        try {
            DossierJson.parse(json);
            return "";
        } catch (CommuniqueFormatException e) {
            String path = e.finding().location().orElseThrow().path();
            return e.finding().code().code() + " " + path.replace(" ", "");
        }
    }

    private static Optional<Dossier> ours(String json) {
        try {
            return Optional.of(DossierJson.parse(json));
        } catch (CommuniqueFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<Dossier> plain(String json) {
        try {
            return Optional.of(MAPPER.readValue(json.getBytes(StandardCharsets.UTF_8), Dossier.class));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    @Provide
    Arbitrary<Integer> places() {
        return Arbitraries.integers().between(0, EVERYTHING.length());
    }

    @Provide
    Arbitrary<Integer> lengths() {
        return Arbitraries.of(0, 1, 1, 2, 5, 20);
    }

    @Provide
    Arbitrary<String> changes() {
        return Arbitraries.of(
                "",
                "",
                " ",
                ",",
                ":",
                "\"",
                "\\",
                "\\u0441",
                "{",
                "}",
                "[",
                "]",
                "1",
                "-",
                "\n",
                "ж",
                "x",
                "null",
                "\t ",
                "\"x\":1,",
                "{},",
                "[],",
                "0",
                "e");
    }
}
