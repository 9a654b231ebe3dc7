package io.github.communique.archive.row;

import io.github.communique.model.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Computes SHA-256 of rows and keys, and shows it in hexadecimal digits and as two numbers. */
public final class Digests {
    private static final int LENGTH = 32;
    private static final ThreadLocal<Digests> PER_THREAD = ThreadLocal.withInitial(Digests::new);
    private static final HexFormat HEX = HexFormat.of();

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
        Digests digests = PER_THREAD.get();
        digests.sha256.update(text.getBytes(StandardCharsets.UTF_8));
        digests.finish();
        return new Key(digests.high(), digests.low(), HEX.formatHex(digests.digest, 0, LENGTH / 2));
    }

    /**
     * The first half of the digest of a text.
     *
     * @param high its first eight bytes
     * @param low the next eight
     * @param hex all sixteen in hexadecimal digits
     */
    public record Key(long high, long low, String hex) {}

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
