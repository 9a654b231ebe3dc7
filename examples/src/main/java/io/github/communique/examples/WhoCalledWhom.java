package io.github.communique.examples;

import io.github.communique.compare.ClaimGroup;
import io.github.communique.compare.ClaimedValue;
import io.github.communique.compare.ReadoutComparison;
import io.github.communique.model.Asserter;
import io.github.communique.model.Claim;
import java.util.List;

/** Lists what is claimed of the call itself, and by whom; no claim is dropped for another. */
public final class WhoCalledWhom {
    private WhoCalledWhom() {}

    /**
     * Runs the example.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        // tag::claims[]
        ReadoutComparison comparison = ReadoutComparison.of(BidenPutinCall.dossier(), BidenPutinCall.EVENT);
        for (ClaimGroup group : comparison.claims()) {
            System.out.println(group.aspect().value() + (group.isDisputed() ? ", disputed" : ""));
            for (ClaimedValue value : group.values()) {
                List<Asserter> asserters =
                        value.claims().stream().map(Claim::assertedBy).toList();
                System.out.println("  " + value.value() + ", say " + asserters);
            }
        }
        // end::claims[]
    }
}
