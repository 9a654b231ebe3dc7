package io.github.communique.archive.internal;

import io.github.communique.check.FindingCode;
import java.io.IOException;

/** A compressed input that ends early, fails its checksum or breaks a limit; what was read before is sound. */
final class Damage extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient FindingCode code;

    Damage(FindingCode code, String message) {
        super(message);
        this.code = code;
    }

    FindingCode code() {
        return code;
    }

    String message() {
        return String.valueOf(getMessage());
    }
}
