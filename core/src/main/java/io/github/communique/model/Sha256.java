package io.github.communique.model;

import io.github.communique.text.StreamSafe;
import io.github.communique.text.Words;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A SHA-256 digest.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record Sha256(String hex) {
    private static final int DIGITS = 64;

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if it is not 64 lower-case hexadecimal digits
     */
    public Sha256 {
        if (hex.length() != DIGITS || !isHexadecimal(hex)) {
            throw new IllegalArgumentException(
                    "sha256 must be 64 lower-case hexadecimal digits: '" + Words.abbreviate(hex) + "'");
        }
    }

    private static boolean isHexadecimal(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns the digest that a text stands for.
     *
     * @param hex 64 lower-case hexadecimal digits
     * @return the digest
     * @throws IllegalArgumentException if the form is another
     */
    public static Sha256 of(String hex) {
        return new Sha256(hex);
    }

    /**
     * Computes the digest of bytes, as {@code sha256sum} prints it.
     *
     * @param bytes the bytes
     * @return the digest
     */
    public static Sha256 ofBytes(byte[] bytes) {
        try {
            return new Sha256(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
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

    @Override
    public String toString() {
        return hex;
    }
}
