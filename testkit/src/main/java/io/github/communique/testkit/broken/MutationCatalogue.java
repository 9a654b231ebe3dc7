package io.github.communique.testkit.broken;

import java.util.List;
import java.util.stream.Stream;

/** Every way to break a sound dossier in one place. */
public final class MutationCatalogue {
    private static final List<Mutation> ALL = Stream.concat(
                    ReadingMutations.all().stream(), CheckedMutations.all().stream())
            .toList();

    private MutationCatalogue() {}

    /** {@return the mutations in a stable order: what reading finds, then what the checker finds} */
    public static List<Mutation> all() {
        return ALL;
    }
}
