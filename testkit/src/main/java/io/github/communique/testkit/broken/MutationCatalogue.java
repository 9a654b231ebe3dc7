package io.github.communique.testkit.broken;

import java.util.List;
import java.util.stream.Stream;

/**
 * Every way to break a sound dossier in one place.
 *
 * <p>Together they give every code of {@link io.github.communique.check.FindingCatalogue} but those of
 * {@link io.github.communique.check.TableCode} and {@link io.github.communique.check.ArchiveCode}: they are about
 * tables and about event archives, and what is broken here is a dossier, or the JSON of one.
 */
public final class MutationCatalogue {
    private static final List<Mutation> ALL = Stream.of(
                    FileMutations.all(),
                    PropertyMutations.all(),
                    ValueMutations.all(),
                    TextMutations.all(),
                    ShapeMutations.all(),
                    ConstraintMutations.all(),
                    NumberMutations.all(),
                    ReferenceMutations.all(),
                    TopicMutations.all(),
                    SupersessionMutations.all(),
                    ReadoutMutations.all(),
                    SchemeMutations.all(),
                    EvidenceMutations.all())
            .flatMap(List::stream)
            .toList();

    private MutationCatalogue() {}

    /** {@return the mutations in a stable order: of reading, of constraints, of integrity, of evidence} */
    public static List<Mutation> all() {
        return ALL;
    }
}
