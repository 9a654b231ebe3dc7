package io.github.communique.archive.unpack;

import io.github.communique.check.FindingCode;
import java.io.IOException;

/** A compressed input that ends early, fails its checksum or breaks a limit; what was read before is sound. */
public final class Damage extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient FindingCode code;

    public Damage(FindingCode code, String message) {
        super(message);
        this.code = code;
    }

    public FindingCode code() {
        return code;
    }

    public String message() {
        return String.valueOf(getMessage());
    }
}
