package io.github.communique.archive;

import java.util.Optional;

/**
 * What the first lines of a file say of its archive.
 *
 * @param format the archive; empty if it is none of those that can be read
 * @param certainty how sure that is
 * @param reason what speaks for it, or what was found instead, in a sentence without a full stop
 */
public record ArchiveGuess(Optional<ArchiveFormat> format, Certainty certainty, String reason) {
    /** How sure a guess is. */
    public enum Certainty {
        /** All that was looked at fits, and fits no other archive. */
        CERTAIN,

        /** Most of it fits; some lines or columns do not. */
        LIKELY,

        /** Nothing fits. */
        NONE
    }
}
