package io.github.communique.model;

import io.github.communique.text.StreamSafe;
import io.github.communique.text.Words;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** A SHA-256 digest: 256 bits, and as text 64 lower-case hexadecimal digits. */
public final class Sha256 {
    private static final int DIGITS = 64;
    private static final int BYTES = 32;
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final byte[] DIGIT_OF = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    /** The value of each digit; -1 for what is none. */
    private static final byte[] VALUE_OF = new byte[256];

    static {
        Arrays.fill(VALUE_OF, (byte) -1);
        for (byte i = 0; i < DIGIT_OF.length; i++) {
            VALUE_OF[DIGIT_OF[i]] = i;
        }
    }

    private final long first;
    private final long second;
    private final long third;
    private final long fourth;

    private Sha256(long first, long second, long third, long fourth) {
        this.first = first;
        this.second = second;
        this.third = third;
        this.fourth = fourth;
    }

    /**
     * Returns the digest that a text stands for.
     *
     * @param hex 64 lower-case hexadecimal digits
     * @return the digest
     * @throws IllegalArgumentException if the form is another
     */
    public static Sha256 of(String hex) {
        byte[] digits = hex.getBytes(StandardCharsets.ISO_8859_1);
        if (digits.length != DIGITS || !isHexadecimal(digits)) {
            throw new IllegalArgumentException(
                    "sha256 must be 64 lower-case hexadecimal digits: '" + Words.abbreviate(hex) + "'");
        }
        return new Sha256(read(digits, 0), read(digits, 16), read(digits, 32), read(digits, 48));
    }

    /**
     * Takes a digest that was computed.
     *
     * @param digest its 32 bytes
     * @return the digest
     * @throws IllegalArgumentException if there are more or fewer bytes
     */
    public static Sha256 ofDigest(byte[] digest) {
        if (digest.length != BYTES) {
            throw new IllegalArgumentException("a SHA-256 digest has 32 bytes, not " + digest.length);
        }
        return new Sha256((long) LONGS.get(digest, 0), (long) LONGS.get(digest, 8), (long) LONGS.get(digest, 16), (long)
                LONGS.get(digest, 24));
    }

    private static boolean isHexadecimal(byte[] digits) {
        int values = 0;
        for (byte digit : digits) {
            values |= VALUE_OF[digit & 0xFF];
        }
        return values >= 0;
    }

    private static long read(byte[] digits, int from) {
        long bits = 0;
        for (int i = from; i < from + 16; i++) {
            bits = bits << 4 | VALUE_OF[digits[i] & 0xFF];
        }
        return bits;
    }

    /**
     * Computes the digest of bytes, as {@code sha256sum} prints it.
     *
     * @param bytes the bytes
     * @return the digest
     */
    public static Sha256 ofBytes(byte[] bytes) {
        try {
            return ofDigest(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * Computes the digest of a text whatever its line breaks: in normal form C, every run of white space (no-break
     * spaces included) as one space, none at the ends, in UTF-8. More than 30 combining marks in a row, which no script
     * has, are cut up as {@link StreamSafe} says, so that no text takes longer than its length allows.
     *
     * @param text the text
     * @return the digest
     */
    public static Sha256 ofText(String text) {
        String folded =
                StreamSafe.normalFormC(text).replaceAll("[\\s\\p{Z}]+", " ").strip();
        return ofBytes(folded.getBytes(StandardCharsets.UTF_8));
    }

    /** {@return the digest as 64 lower-case hexadecimal digits} */
    public String hex() {
        byte[] digits = new byte[DIGITS];
        write(first, digits, 0);
        write(second, digits, 16);
        write(third, digits, 32);
        write(fourth, digits, 48);
        return new String(digits, StandardCharsets.ISO_8859_1);
    }

    private static void write(long bits, byte[] digits, int from) {
        LONGS.set(digits, from, eightDigits(bits >>> 32));
        LONGS.set(digits, from + 8, eightDigits(bits & 0xFFFF_FFFFL));
    }

    /**
     * The digits of 32 bits: each four of them in a byte of its own, and what is above nine moved up to the letters.
     */
    private static long eightDigits(long bits) {
        long pairs = (bits | bits << 16) & 0x0000_FFFF_0000_FFFFL;
        long bytes = (pairs | pairs << 8) & 0x00FF_00FF_00FF_00FFL;
        long values = (bytes | bytes << 4) & 0x0F0F_0F0F_0F0F_0F0FL;
        long areLetters = (values + 6 * ONES) >>> 4 & ONES;
        return values + '0' * ONES + areLetters * ('a' - '0' - 10);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sha256 that
                && first == that.first
                && second == that.second
                && third == that.third
                && fourth == that.fourth;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(first);
    }

    /** Returns the digits. */
    @Override
    public String toString() {
        return hex();
    }
}
