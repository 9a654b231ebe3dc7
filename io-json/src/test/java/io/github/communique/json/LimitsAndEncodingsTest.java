package io.github.communique.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.communique.check.CommuniqueFormatException;
import io.github.communique.model.Dossier;
import io.github.communique.model.DossierHeader;
import io.github.communique.model.DossierId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitsAndEncodingsTest {
    private static final String START = "{\"communique\":\"1.0\",\"id\":\"d\",\"title\":\"T\",";

    private static void assertRefused(JsonInput input, String message) {
        assertThatExceptionOfType(CommuniqueFormatException.class)
                .isThrownBy(() -> DossierJson.read(input))
                .withMessage(message);
    }

    private static JsonInput bytes(byte[] bytes) {
        return JsonInput.of("f.json", new ByteArrayInputStream(bytes));
    }

    @Test
    void refusesTenThousandLevelsOfNesting() {
        String deep = START + "\"extensions\":{\"x\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}}";
        assertRefused(
                JsonInput.of("f.json", deep),
                "f.json:1:122: /extensions/x" + "/0".repeat(62) + ": values nest deeper than the limit of 64 allows");
    }

    @Test
    void keepsNothingUnknownUnderAPathTooLongToBeReadAgain() throws IOException {
        String unknown = "\"" + "x".repeat(990) + "\":1";
        String known = "\"scheme\":\"s\",\"value\":\"v\",";
        var result = DossierJson.readLenient(JsonInput.of(
                "f.json",
                START + "\"parties\":[{\"id\":\"a\",\"kind\":\"state\",\"names\":{\"en\":\"A\"},\"identifiers\":[{"
                        + known + unknown + "}]}]}"));
        assertThat(result.findings()).hasSize(1);
        Dossier read = result.value().orElseThrow();
        assertThat(DossierJson.parse(DossierJson.toJson(read))).isEqualTo(read);
    }

    @Test
    void refusesAStringLongerThanTheLimit() {
        JsonInput input = JsonInput.of("f.json", START + "\"description\":\"" + "x".repeat(101) + "\"}")
                .withLimits(JsonLimits.defaults().withMaxStringLength(100));
        assertRefused(input, "f.json:1:56: /description: a string is longer than the limit of 100 allows");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UTF-16   | UTF-16 or UTF-32",
                "UTF-16LE | a zero byte: a binary file, UTF-16 or UTF-32",
                "UTF-32BE | a zero byte: a binary file, UTF-16 or UTF-32",
            })
    void tellsAnotherEncodingFromUtf8(String charset, String found) {
        assertRefused(
                bytes("{}".getBytes(Charset.forName(charset))), "f.json:1:1: expected UTF-8 text, found " + found);
    }

    @Test
    void tellsAnArchiveFromADocument() {
        assertRefused(bytes(new byte[] {'P', 'K', 3, 4, 5}), "f.json:1:1: expected UTF-8 text, found a zip archive");
        assertRefused(
                bytes(new byte[] {0x1F, (byte) 0x8B, 8}),
                "f.json:1:1: expected UTF-8 text, found gzip-compressed data");
    }

    @Test
    void namesTheByteThatIsNotUtf8() {
        assertRefused(
                bytes((START + "\n\"description\":\"café\"}").getBytes(StandardCharsets.ISO_8859_1)),
                "f.json:2:19: byte 0xE9 is not UTF-8 here; the input may be in another encoding, such as Windows-1252");
    }

    @ParameterizedTest
    @CsvSource({"C080", "E08080", "EDA080", "F4908080", "F08080", "80", "C3"})
    void refusesOverlongAndCutOffSequencesAndSurrogates(String hex) {
        byte[] bad = java.util.HexFormat.of().parseHex(hex);
        byte[] start = (START + "\"description\":\"").getBytes(StandardCharsets.UTF_8);
        byte[] all = java.util.Arrays.copyOf(start, start.length + bad.length + 2);
        System.arraycopy(bad, 0, all, start.length, bad.length);
        all[all.length - 2] = '"';
        all[all.length - 1] = '}';
        assertThatExceptionOfType(CommuniqueFormatException.class)
                .isThrownBy(() -> DossierJson.read(bytes(all)))
                .withMessageStartingWith("f.json:1:" + (start.length + 1) + ": byte 0x" + hex.substring(0, 2));
    }

    @Test
    void acceptsAByteOrderMark() throws IOException {
        byte[] marked = ("\uFEFF" + START + "\"licence\":\"CC0-1.0\"}").getBytes(StandardCharsets.UTF_8);
        assertThat(DossierJson.read(bytes(marked)).title()).isEqualTo("T");
    }

    @Test
    void saysWhatAPathIs(@TempDir Path folder) {
        assertThatExceptionOfType(FileSystemException.class)
                .isThrownBy(() -> DossierJson.read(folder))
                .withMessage(folder + ": is a directory, not a file");
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> DossierJson.read(folder.resolve("none.json")));
    }

    @Test
    void leavesTheOldFileWholeWhenANewOneCannotBeWritten(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("d.json");
        Files.writeString(file, "old");
        Dossier broken = Dossier.builder()
                .header(DossierHeader.builder()
                        .id(DossierId.of("d"))
                        .title("half \uD83D")
                        .build())
                .build();
        assertThatExceptionOfType(CommuniqueFormatException.class)
                .isThrownBy(() -> DossierJson.write(broken, file))
                .withMessage("output: /title: the text cannot be written in UTF-8; half of a surrogate pair stands"
                        + " alone in it");
        assertThat(file).hasContent("old");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }
}
