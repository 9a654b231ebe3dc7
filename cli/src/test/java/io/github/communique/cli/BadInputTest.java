package io.github.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest {
    private static final String HINT = "Try 'communique validate FILE' to see all that is wrong, and what to do.\n";

    @TempDir
    Path folder;

    static Stream<Arguments> broken() {
        String good = Samples.STATEMENT;
        return Stream.of(
                arguments("", "FILE: ", "expected a dossier, found an empty input", "file.empty"),
                arguments(" \n", "FILE: ", "expected a dossier, found an empty input", "file.empty"),
                arguments(
                        good.substring(0, good.indexOf("\"names\"") + 9),
                        "FILE:6:47: /parties/0/names: ",
                        "the input ends before its last value does; it may have been cut off",
                        "file.syntax"),
                arguments(
                        "\u0000\u0001\u0002",
                        "FILE:1:1: ",
                        "expected UTF-8 text, found a zero byte: a binary file, UTF-16 or UTF-32",
                        "file.encoding"),
                arguments(
                        good.replace("\"title\": \"Word\",\n", "\"title\": \"Word\", \"title\": \"Two\",\n"),
                        "FILE:4:20: /title: ",
                        "the property 'title' stands twice",
                        "property.duplicate"),
                arguments(
                        good.replace("\"title\": \"Word\",\n", "\"title\": \"Word\", \"licens\": \"x\",\n"),
                        "FILE:4:20: /licens: ",
                        "unknown property 'licens'; did you mean 'licence'?",
                        "property.unknown"),
                arguments(
                        good.replace("\"form\": \"written\"", "\"form\": \"spoken\""),
                        "FILE:20:69: /readouts/0/form: ",
                        "readout form must be one of written, briefing, remarks, joint-statement: 'spoken'",
                        "value.unknown-term"),
                arguments(
                        good.replace("\"type\": \"action\"", "\"type\": \"rumour\""),
                        "FILE:16:5: /events/0/type: ",
                        "event type must be one of call, meeting, action: 'rumour'",
                        "value.unknown-term"),
                arguments(
                        "{\"communique\": \"1.0\", \"extensions\": " + "[".repeat(10_000) + "]".repeat(10_000) + "}",
                        "FILE:1:37: /extensions: ",
                        "expected an object (extensions), found a list",
                        "value.type"),
                arguments("[]", "FILE:1:1: ", "expected an object (dossier), found a list", "value.type"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void isRefusedWithItsPlaceByWhatReadsStrictly(String content, String place, String message, String code) {
        Path file = Samples.file(folder, "bad.json", content);
        Ran expected = new Ran(3, "", place + message + "\n" + HINT);
        assertThat(Ran.communique("show", file).calling(file)).isEqualTo(expected);
        assertThat(Ran.communique("compare", file).calling(file)).isEqualTo(expected);
        assertThat(Ran.communique("convert", file, folder.resolve("out.ndjson")).calling(file))
                .isEqualTo(expected);
        assertThat(folder.resolve("out.ndjson")).doesNotExist();
    }

    @ParameterizedTest
    @MethodSource("broken")
    void isAFindingWithItsPlaceForValidate(String content, String place, String message, String code) {
        Path file = Samples.file(folder, "bad.json", content);
        Ran ran = Ran.communique("validate", file).calling(file);
        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.out()).startsWith(place + "error: " + message + " [" + code + "]\n    help: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"show", "compare", "validate"})
    void saysThatThereIsNoSuchFile(String command) {
        Path file = folder.resolve("none.json");
        Ran ran = Ran.communique(command, file).calling(file);
        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.err()).isEqualTo("FILE: no such file\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"show", "compare"})
    void saysThatAFolderIsNoPackage(String command) {
        Ran ran = Ran.communique(command, folder).calling(folder);
        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.err()).startsWith("FILE: expected a package of tables with a 'datapackage.json', found none\n");
    }

    @Test
    void validateSaysWhatAFolderLacksToBeAPackage() {
        Ran ran = Ran.communique("validate", folder).calling(folder);
        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.out())
                .startsWith("FILE: error: expected a package of tables with a 'datapackage.json', found none")
                .contains("[file.not-a-dossier]");
    }

    @Test
    void saysThatADirectoryIsNoDocument() {
        Ran ran = Ran.communique("show", "--from", "json", folder).calling(folder);
        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.err()).isEqualTo("FILE: is a directory, not a file\n");
    }

    @Test
    void namesTheByteThatIsNotUtf8() throws IOException {
        Path file = folder.resolve("latin.json");
        Files.write(file, Samples.STATEMENT.replace("Gazette", "Gazétte").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(Ran.communique("show", file).calling(file).err())
                .isEqualTo("FILE:13:68: byte 0xE9 is not UTF-8 here; the input may be in another encoding, such as"
                        + " Windows-1252\n" + HINT);
    }

    @Test
    void refusesALongNestWithoutFallingIn() {
        String nested = "{\"x\":".repeat(10_000) + "1" + "}".repeat(10_000);
        String dossier = "{\"communique\":\"1.0\",\"id\":\"a\",\"title\":\"A\",\"extensions\":" + nested + "}";
        Ran ran = Ran.reading(dossier, "show", "-");
        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.err()).endsWith(": values nest deeper than the limit of 64 allows\n");
    }

    @Test
    void showsNoControlCharactersOfAFile() {
        String escape = "\\u001b[31mred\\u0007\\u202e";
        Ran shown = Ran.reading(Samples.STATEMENT.replace("The Gazette", escape), "show", "-");
        assertThat(shown.exitCode()).isZero();
        Ran refused = Ran.reading(Samples.STATEMENT.replace("\"state\"", "\"" + escape + "\""), "validate", "-");
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(shown.out() + refused.out() + refused.err()).doesNotContain("\u001b", "\u0007", "\u202e");
    }
}
