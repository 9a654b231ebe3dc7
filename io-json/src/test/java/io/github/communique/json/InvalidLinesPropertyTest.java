package io.github.communique.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.check.Finding;
import io.github.communique.model.DossierRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A line that is not UTF-8 is refused for that, wherever in it the byte stands, and others are read. */
class InvalidLinesPropertyTest {
    private static final byte[] LINES = lines();

    private static byte[] lines() {
        try {
            Path everything = Path.of("..", "conformance", "documents", "accepted", "everything.json");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (NdjsonWriter writer = NdjsonWriter.to(out)) {
                writer.write(DossierJson.parse(Files.readString(everything)));
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Property(tries = 600)
    void everyLineWithAByteThatIsNotUtf8IsRefusedThere(@ForAll("places") int place, @ForAll("others") byte other)
            throws IOException {
        String before = new String(LINES, 0, place, StandardCharsets.UTF_8);
        int line = (int) before.chars().filter(c -> c == '\n').count();
        int column = before.codePointCount(before.lastIndexOf('\n') + 1, before.length()) + 1;
        List<DossierRecord> others = new ArrayList<>(read(LINES, new Refused()));
        others.remove(line);
        Refused refused = new Refused();
        assertThat(read(with(place, other), refused)).isEqualTo(others);
        assertThat(refused.findings)
                .singleElement()
                .asString()
                .startsWith("x:" + (line + 1) + ":" + column + ": error: byte 0x");
    }

    private static byte[] with(int place, byte other) {
        byte[] bytes = Arrays.copyOf(LINES, LINES.length + 1);
        System.arraycopy(LINES, place, bytes, place + 1, LINES.length - place);
        bytes[place] = other;
        return bytes;
    }

    private static List<DossierRecord> read(byte[] bytes, Refused refused) throws IOException {
        List<DossierRecord> records = new ArrayList<>();
        try (NdjsonReader reader = NdjsonReader.openLenient(JsonInput.of("x", bytes), refused)) {
            reader.forEachRemaining(records::add);
        }
        return records;
    }

    /** Places where a character begins, so that it is the other byte that is wrong. */
    @Provide
    Arbitrary<Integer> places() {
        return Arbitraries.integers().between(1, LINES.length - 1).filter(place -> (LINES[place] & 0xC0) != 0x80);
    }

    @Provide
    Arbitrary<Byte> others() {
        return Arbitraries.of((byte) 0xFF, (byte) 0x80, (byte) 0xC0, (byte) 0xD0, (byte) 0xED, (byte) 0xF0);
    }

    private static final class Refused implements NdjsonProblems {
        private final List<Finding> findings = new ArrayList<>();

        @Override
        public void finding(Finding finding) {
            findings.add(finding);
        }

        @Override
        public void rejected(RejectedLine line) {
            findings.addAll(line.findings());
        }
    }
}
