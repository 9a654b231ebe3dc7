package io.github.communique.benchmarks.measure;

import java.util.Random;

/**
 * A loop that is always the same, and uses the processor as work on texts does: it looks each byte of a text up in a
 * table and stores what it finds, several of them at once. Where another program shares the core it slows down with the
 * work, which a chain of multiplications, say, does not: that leaves half of the core unused anyway.
 */
final class Calibration {
    private static final int LENGTH = 1 << 16;
    private static final int ROUNDS = 100;
    private static final long SEED = 20210126;

    private static final byte[] TEXT = new byte[LENGTH];
    private static final char[] TABLE = new char[1 << Byte.SIZE];
    private static final char[] FOUND = new char[LENGTH];

    static {
        new Random(SEED).nextBytes(TEXT);
        for (int i = 0; i < TABLE.length; i++) {
            TABLE[i] = (char) (i * i);
        }
    }

    private Calibration() {}

    /** Runs the loop. What it stores can be seen by others, so Java cannot leave it out. */
    static void run() {
        for (int round = 0; round < ROUNDS; round++) {
            lookUp();
        }
    }

    private static void lookUp() {
        for (int i = 0; i < LENGTH; i += 2) {
            char first = TABLE[TEXT[i] & 0xFF];
            char second = TABLE[TEXT[i + 1] & 0xFF];
            FOUND[i] = (char) (FOUND[i] + first);
            FOUND[i + 1] = (char) (FOUND[i + 1] ^ second);
        }
    }
}
