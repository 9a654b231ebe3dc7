package io.github.communique.check;

import java.util.List;
import java.util.Optional;

/**
 * What a lenient reader makes of an input: what it could read, and everything that was wrong.
 *
 * @param <T> what was read
 * @param value the value, without the parts that could not be read; empty if nothing could
 * @param findings everything that was wrong, in the order of the input; empty if nothing was
 */
public record ReadResult<T>(Optional<T> value, List<Finding> findings) {
    /** Copies the list. */
    public ReadResult {
        findings = List.copyOf(findings);
    }

    /** {@return whether nothing was wrong} */
    public boolean isClean() {
        return findings.isEmpty();
    }
}
