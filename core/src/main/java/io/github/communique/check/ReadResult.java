package io.github.communique.check;

import java.util.List;
import java.util.Optional;

/**
 * What a lenient reader makes of an input: what it could read, everything that was wrong, and how many records it met.
 *
 * @param <T> what was read
 * @param value the value, without the parts that could not be read; empty if nothing could
 * @param findings everything that was wrong, in the order of the input; empty if nothing was
 * @param counts how many records were read and what became of them
 */
public record ReadResult<T>(Optional<T> value, List<Finding> findings, Counts counts) {
    /** Copies the list. */
    public ReadResult {
        findings = List.copyOf(findings);
    }

    /** {@return whether nothing was wrong} */
    public boolean isClean() {
        return findings.isEmpty();
    }

    /**
     * How many records were read.
     *
     * @param accepted how many are in the value
     * @param rejected how many could not be read and are reported
     */
    public record Counts(long accepted, long rejected) {
        /** {@return how many there were: the accepted and the rejected} */
        public long read() {
            return accepted + rejected;
        }
    }
}
