package io.github.communique.archive.row;

import io.github.communique.model.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Computes SHA-256 of rows and keys, and shows it in hexadecimal digits and as two numbers. */
public final class Digests {
    private static final int LENGTH = 32;
    private static final ThreadLocal<Digests> PER_THREAD = ThreadLocal.withInitial(Digests::new);
    /** The two digits of each byte, the first in the lower bits. */
    private static final short[] PAIRS = new short[1 << Byte.SIZE];

    static {
        for (int i = 0; i < PAIRS.length; i++) {
            PAIRS[i] = (short) (Character.forDigit(i >>> 4, 16) | Character.forDigit(i & 0xF, 16) << Byte.SIZE);
        }
    }

    private final MessageDigest sha256;
    private final byte[] digest = new byte[LENGTH];

    public Digests() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Computes the digest of a row's bytes. */
    public Digests of(TsvRow row) {
        sha256.update(row.bytes(), row.start(), row.end() - row.start());
        return finish();
    }

    /** Computes what stands for a text where it is looked for. */
    public static Key ofKey(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return ofKey(bytes, 0, bytes.length);
    }

    /** Computes what stands for a text in UTF-8. */
    public static Key ofKey(byte[] bytes, int from, int to) {
        Digests digests = PER_THREAD.get();
        digests.sha256.update(bytes, from, to - from);
        digests.finish();
        return new Key(digests.high(), digests.low());
    }

    /**
     * The first half of the digest of a text.
     *
     * @param high its first eight bytes
     * @param low the next eight
     */
    public record Key(long high, long low) {
        /** A prefix and all sixteen bytes in hexadecimal digits. */
        public String hex(String prefix) {
            byte[] text = new byte[prefix.length() + LENGTH];
            for (int i = 0; i < prefix.length(); i++) {
                text[i] = (byte) prefix.charAt(i);
            }
            write(high, text, prefix.length());
            write(low, text, prefix.length() + LENGTH / 2);
            return new String(text, StandardCharsets.ISO_8859_1);
        }

        private static void write(long bytes, byte[] text, int from) {
            for (int i = 0; i < Long.BYTES; i++) {
                int both = PAIRS[(int) (bytes >>> (Byte.SIZE * i)) & 0xFF];
                text[from + 2 * i] = (byte) both;
                text[from + 2 * i + 1] = (byte) (both >>> Byte.SIZE);
            }
        }
    }

    private Digests finish() {
        try {
            sha256.digest(digest, 0, LENGTH);
            return this;
        } catch (DigestException e) {
            throw new IllegalStateException("a digest of 32 bytes fits into 32 bytes", e);
        }
    }

    /** All of the digest of a row. */
    public RowDigest ofRow() {
        return new RowDigest(Sha256.ofDigest(digest), high(), low());
    }

    private long high() {
        return Swar.load(digest, 0);
    }

    private long low() {
        return Swar.load(digest, 8);
    }
}
