package io.github.communique.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every complaint of {@code awkward-rows.txt}, a row each. */
class AwkwardRowsTest {
    static Stream<Case> cases() {
        try (InputStream in = Objects.requireNonNull(AwkwardRowsTest.class.getResourceAsStream("awkward-rows.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .map(line -> line.split("\\|", -1))
                            .map(cells ->
                                    new Case(cells[0].strip(), cells[1].strip(), cells[2].strip(), cells[3].strip()))
                            .toList()
                            .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aRowComesToWhatTheListSays(Case example) {
        Read read = Read.of(EventArchive.auto(), Made.input("made", example.file()));
        assertThat(outcome(read)).isEqualTo(example.outcome());
        assertThat(read.report().read())
                .isEqualTo(read.report().kept()
                        + read.report().folded()
                        + read.report().filtered()
                        + read.report().refused());
    }

    /** All but the plain row that stands first, so that the file is known by it. */
    private static String outcome(Read read) {
        if (!read.refused.isEmpty()) {
            return read.refused.get(0).finding().code().code();
        }
        String event = "kept "
                + read.events().get(read.events().size() - 1).codings().get(0).code();
        String notes = read.findings.stream()
                .map(finding -> " note " + finding.code().code())
                .reduce("", String::concat);
        return event + notes + (read.report().byReason().containsKey("folded.same-row") ? " folded.same-row" : "");
    }

    /** One line of the list. */
    record Case(String archive, String complaint, String change, String outcome) {
        byte[] file() {
            Made row = plain();
            Made first = plain().with(idColumn(), "2")
                    .with(dayColumn(), archive.startsWith("g") ? "20200101" : "2020-01-01");
            for (String one : change.split(",(?=[A-Z+-])", -1)) {
                row = changed(row, one);
                first = one.startsWith("-")
                                || one.startsWith("Event Intensity=")
                                || one.startsWith("Headline=")
                                || one.equals("reversed")
                        ? changed(first, one)
                        : first;
            }
            String header = row.header();
            String text = row.row();
            switch (change) {
                case "+1" -> text += "\tmore";
                case "-1" -> text = text.substring(0, text.lastIndexOf('\t'));
                case "quote" -> text = text.replace("NORWAY", "\"NORWAY");
                case "nul" -> text = text.replace("NORWAY", "NOR\0WAY");
                case "latin1" -> text = text.replaceAll("NORWAY|Anna North", "\u0001");
                case "cut" -> text = text.substring(0, text.length() / 2);
                case "twice" -> text = text + "\n" + text;
                case "headline" -> header = header.strip() + "\tHeadline\tFeed\n";
                case "tabs" -> {
                    header = header.strip() + "\t\t\n";
                    text += "\t\t";
                }
                default -> {}
            }
            String start = change.equals("tabs") ? first.row() + "\t\t\n" : first.row() + "\n";
            String end = change.equals("cut") ? "" : "\n";
            byte[] bytes = (header + start + text + end).getBytes(StandardCharsets.ISO_8859_1);
            for (int i = 0; change.equals("latin1") && i < bytes.length; i++) {
                bytes[i] = bytes[i] == 1 ? (byte) 0xE9 : bytes[i];
            }
            return bytes;
        }

        private static Made changed(Made row, String change) {
            if (change.equals("reversed")) {
                return row.reversed();
            } else if (change.matches("-[A-Z].*")) {
                return row.without(change.substring(1));
            }
            int at = change.indexOf('=');
            return at < 0 ? row : row.with(change.substring(0, at), change.substring(at + 1));
        }

        private Made plain() {
            return switch (archive) {
                case "icews" -> Made.icews();
                case "polecat" -> Made.polecat();
                default -> Made.gdelt(Integer.parseInt(archive.substring("gdelt-".length())));
            };
        }

        private String idColumn() {
            return archive.startsWith("g") ? "GLOBALEVENTID" : "Event ID";
        }

        private String dayColumn() {
            return archive.startsWith("g") ? "SQLDATE" : "Event Date";
        }

        @Override
        public String toString() {
            return archive + ": " + complaint;
        }
    }
}
