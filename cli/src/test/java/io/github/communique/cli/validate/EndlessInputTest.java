package io.github.communique.cli.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.communique.check.CommuniqueFormatException;
import io.github.communique.check.Finding;
import io.github.communique.cli.Ran;
import io.github.communique.cli.console.Streams;
import io.github.communique.cli.file.DataFormat;
import io.github.communique.cli.file.Input;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A standard input that never ends: only a limit brings the command to an end. */
@Timeout(300)
class EndlessInputTest {
    private static final String HEADER = "{\"type\":\"dossier\",\"communique\":\"1.0\",\"id\":\"d\",\"title\":\"T\"}\n";
    private static final String PERSON = "{\"type\":\"person\",\"id\":\"p\",\"names\":{\"en\":\"P\"}}\n";

    @Test
    void anEndlessDocumentIsAnError() {
        assertThat(Ran.reading(endless("{", " "), "validate", "-", "--severity", "error"))
                .satisfies(ran -> assertThat(ran.exitCode()).isEqualTo(1))
                .satisfies(ran -> assertThat(ran.out())
                        .startsWith("standard input: error: the document is longer than the limit of 268435456 bytes"
                                + " allows; NDJSON has no such limit [file.limit]"));
    }

    @Test
    void endlessBadLinesOfADossierAreGivenUp() {
        List<Finding> findings = new ArrayList<>();
        assertThatExceptionOfType(CommuniqueFormatException.class)
                .isThrownBy(() -> validate(endless(HEADER, "x\n"), findings))
                .withMessage("standard input:1001:1: more than 1000 problems (limit); the rest was not read");
        assertThat(findings).hasSize(1000);
    }

    @Test
    void endlessRecordsOfADossierAreGivenUp() {
        List<Finding> findings = new ArrayList<>();
        assertThatExceptionOfType(CommuniqueFormatException.class)
                .isThrownBy(() -> validate(endless(HEADER + "x\n", PERSON), findings))
                .withMessageMatching("standard input:\\d+: the dossier is longer than the limit of 1048576 bytes"
                        + " allows; without its first line its records are checked one by one");
        assertThat(findings)
                .extracting(Finding::toString)
                .singleElement()
                .asString()
                .startsWith("standard input:2:");
    }

    private static void validate(InputStream in, List<Finding> findings) throws IOException {
        Streams streams = new Streams(in, OutputStream.nullOutputStream(), OutputStream.nullOutputStream());
        new LinesValidation(streams, 1 << 20, 1000)
                .run(Input.of(Input.DASH, DataFormat.NDJSON, streams), findings::add);
    }

    private static InputStream endless(String start, String repeated) {
        return new SequenceInputStream(bytes(start), new Repeating(repeated));
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same text for ever. */
    private static final class Repeating extends InputStream {
        private final byte[] block;
        private int at;

        Repeating(String text) {
            this.block = text.repeat(10_000).getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            read(one, 0, 1);
            return one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            int count = Math.min(length, block.length - at);
            System.arraycopy(block, at, buffer, offset, count);
            at = (at + count) % block.length;
            return count;
        }
    }
}
