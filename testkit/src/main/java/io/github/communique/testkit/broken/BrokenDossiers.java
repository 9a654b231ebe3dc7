package io.github.communique.testkit.broken;

import io.github.communique.check.FindingCode;
import io.github.communique.testkit.generate.DossierArbitraries;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Generators of documents in which one thing is wrong, each with what must be found.
 *
 * <pre>{@code
 * @Property
 * void noBrokenDossierIsTaken(@ForAll BrokenDossier broken) {
 *     assertThat(importer.read(broken.json())).isRefused();
 * }
 * }</pre>
 */
public final class BrokenDossiers {
    private static final int MOST_PLACES = 999;

    private BrokenDossiers() {}

    /** {@return documents broken in every way of the {@link MutationCatalogue}} */
    public static Arbitrary<BrokenDossier> any() {
        return by(MutationCatalogue.all());
    }

    /**
     * Generates documents that give a finding of certain kinds first.
     *
     * @param codes the kinds, at least one
     * @return the documents
     * @throws IllegalArgumentException if no mutation gives such a finding
     */
    public static Arbitrary<BrokenDossier> giving(FindingCode... codes) {
        List<FindingCode> wanted = List.of(codes);
        List<Mutation> mutations = MutationCatalogue.all().stream()
                .filter(mutation -> wanted.contains(mutation.code()))
                .toList();
        if (mutations.isEmpty()) {
            throw new IllegalArgumentException("no mutation gives any of "
                    + Arrays.stream(codes).map(FindingCode::code).toList());
        }
        return by(mutations);
    }

    private static Arbitrary<BrokenDossier> by(List<Mutation> mutations) {
        return Combinators.combine(
                        DossierArbitraries.dossiers(),
                        Arbitraries.of(mutations),
                        Arbitraries.integers().between(0, MOST_PLACES))
                .as((dossier, mutation, place) -> mutation.applyTo(dossier, place))
                .filter(Optional::isPresent)
                .map(Optional::orElseThrow)
                .withoutEdgeCases();
    }
}
