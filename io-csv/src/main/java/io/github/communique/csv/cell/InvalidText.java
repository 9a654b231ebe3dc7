package io.github.communique.csv.cell;

import io.github.communique.check.Finding;
import io.github.communique.check.Location;
import io.github.communique.check.ReadingCode;
import io.github.communique.file.Utf8;
import java.io.IOException;
import java.io.InputStream;

/** Finds the place of the first byte that is not UTF-8, by reading the file once more. */
final class InvalidText {
    private static final int BLOCK = 1 << 16;
    private static final int LONGEST_SEQUENCE = 4;

    private long line = 1;
    private int column = 1;

    private InvalidText() {}

    static Finding find(String name, CellSource source) throws IOException {
        InvalidText place = new InvalidText();
        try (InputStream in = source.open()) {
            int invalid = place.find(in);
            String what = invalid < 0
                    ? "the file ends inside a character"
                    : String.format("byte 0x%02X is not UTF-8 here", invalid);
            return Finding.at(
                    ReadingCode.ENCODING,
                    new Location(name, place.line, place.column, ""),
                    what + "; the file may be in another encoding, such as Windows-1252: save it as UTF-8");
        }
    }

    /** Counts up to the first invalid byte and returns it, or -1 if there is none. */
    private int find(InputStream in) throws IOException {
        byte[] block = new byte[BLOCK];
        int held = 0;
        while (true) {
            int read = in.readNBytes(block, held, BLOCK - held);
            int end = held + read;
            int invalid = Utf8.firstInvalid(block, 0, end);
            // A sequence that the block cuts off is looked at again with what follows.
            boolean isCut = invalid >= 0 && end == BLOCK && end - invalid < LONGEST_SEQUENCE;
            int counted = invalid < 0 ? end : invalid;
            count(block, counted);
            if (invalid >= 0 && !isCut) {
                return block[invalid] & 0xFF;
            } else if (read == 0) {
                return -1;
            }
            held = end - counted;
            System.arraycopy(block, counted, block, 0, held);
        }
    }

    private void count(byte[] block, int end) {
        for (int i = 0; i < end; i++) {
            if (block[i] == '\n') {
                line++;
                column = 1;
            } else if ((block[i] & 0xC0) != 0x80) {
                column++;
            }
        }
    }
}
