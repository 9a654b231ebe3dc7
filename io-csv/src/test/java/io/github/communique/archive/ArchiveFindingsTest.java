package io.github.communique.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.check.ArchiveCode;
import io.github.communique.check.Finding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each code of archives: rows that trigger it and rows that come close and stay clean, from {@code findings.txt}. */
class ArchiveFindingsTest {
    static Stream<Example> examples() {
        try (InputStream in = Objects.requireNonNull(ArchiveFindingsTest.class.getResourceAsStream("findings.txt"))) {
            String[] parts = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("(?m)^=== ", -1);
            return Arrays.stream(parts).skip(1).map(Example::parse);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void triggeringRowsHaveTheFindingAndNoOther(Example example) {
        assertThat(findings(example.triggering())).containsExactly(example.finding());
        assertThat(example.finding()).endsWith("[" + example.code() + "]");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void cleanRowsHaveNone(Example example) {
        assertThat(findings(example.clean())).isEmpty();
    }

    @Test
    void everyCodeOfArchivesHasAnExample() {
        assertThat(examples().map(Example::code))
                .as("add to findings.txt, in the order of ArchiveCode, rows that trigger the new code, its finding,"
                        + " and rows that come close and stay clean")
                .containsExactlyElementsOf(Arrays.stream(ArchiveCode.values())
                        .map(ArchiveCode::code)
                        .toList());
    }

    private static List<String> findings(String rows) {
        String[] cells = rows.split("\\|", -1);
        byte[] file = file(cells[0].strip(), cells[1].strip());
        Read read = Read.of(EventArchive.auto(), Made.input("made", file));
        return Stream.concat(read.refused.stream().map(RefusedRow::finding), read.findings.stream())
                .map(Finding::toString)
                .toList();
    }

    private static byte[] file(String archive, String change) {
        if (archive.equals("unknown")) {
            return (change.replace(' ', '\t') + "\n").getBytes(StandardCharsets.UTF_8);
        } else if (!archive.startsWith("gzip ")) {
            return new AwkwardRowsTest.Case(archive, "", change, "").file();
        }
        byte[] packed = gzip(new AwkwardRowsTest.Case(archive.substring("gzip ".length()), "", "", "").file());
        // Within the length at the end, so that every row is there and only the file is cut.
        return change.equals("cut") ? Arrays.copyOf(packed, packed.length - 2) : packed;
    }

    private static byte[] gzip(byte[] file) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /** One section of the file. */
    record Example(String code, String triggering, String finding, String clean) {
        static Example parse(String text) {
            List<String> lines = text.lines().toList();
            return new Example(
                    lines.get(0).strip(),
                    lines.get(1).substring(1),
                    lines.get(2).substring("--- ".length()),
                    lines.get(3));
        }

        @Override
        public String toString() {
            return code;
        }
    }
}
