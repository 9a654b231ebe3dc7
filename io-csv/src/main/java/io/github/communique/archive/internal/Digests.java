package io.github.communique.archive.internal;

import java.nio.charset.StandardCharsets;
import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Computes SHA-256 of rows and keys, and shows it in hexadecimal digits and as two numbers. */
final class Digests {
    private static final int LENGTH = 32;
    private static final HexFormat HEX = HexFormat.of();

    private final MessageDigest sha256;
    private final byte[] digest = new byte[LENGTH];

    Digests() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Computes the digest of a row's bytes. */
    Digests of(TsvRow row) {
        sha256.update(row.bytes(), row.start(), row.end() - row.start());
        return finish();
    }

    /** Computes the digest of a text. */
    Digests of(String text) {
        sha256.update(text.getBytes(StandardCharsets.UTF_8));
        return finish();
    }

    private Digests finish() {
        try {
            sha256.digest(digest, 0, LENGTH);
            return this;
        } catch (DigestException e) {
            throw new IllegalStateException("a digest of 32 bytes fits into 32 bytes", e);
        }
    }

    String hex() {
        return HEX.formatHex(digest);
    }

    /** The first half, in half as many digits. */
    String shortHex() {
        return HEX.formatHex(digest, 0, LENGTH / 2);
    }

    long high() {
        return Swar.load(digest, 0);
    }

    long low() {
        return Swar.load(digest, 8);
    }
}
