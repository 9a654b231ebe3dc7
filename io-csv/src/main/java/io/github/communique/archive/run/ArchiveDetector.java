package io.github.communique.archive.run;

import io.github.communique.archive.ArchiveGuess;
import io.github.communique.archive.ArchiveGuess.Certainty;
import io.github.communique.archive.ArchiveInput;
import io.github.communique.archive.ArchiveLimits;
import io.github.communique.archive.unpack.Damage;
import io.github.communique.archive.unpack.Head;
import io.github.communique.archive.unpack.Members;
import java.io.IOException;
import java.util.Optional;

/** Tells of which archive an input is. */
public final class ArchiveDetector {
    private ArchiveDetector() {}

    /**
     * Looks at the first lines of an input.
     *
     * @param input the input
     * @param limits what it may need
     * @return the guess
     * @throws IOException if it cannot be opened or read
     */
    public static ArchiveGuess detect(ArchiveInput input, ArchiveLimits limits) throws IOException {
        try (Members members = Members.open(input, limits)) {
            Members.Member member = members.next();
            return member == null
                    ? new ArchiveGuess(Optional.empty(), Certainty.NONE, "the zip holds no file")
                    : ShapeFinder.guess(Head.of(member.in(), limits.maxRowBytes()));
        } catch (Damage e) {
            return new ArchiveGuess(Optional.empty(), Certainty.NONE, e.message());
        }
    }
}
