package io.github.communique.check.housestyle;

import io.github.communique.check.DossierRule;
import io.github.communique.check.Finding;
import io.github.communique.check.FindingCode;
import io.github.communique.check.IntegrityCode;
import io.github.communique.check.Place;
import io.github.communique.model.Claim;
import io.github.communique.model.Dossier;
import java.util.List;
import java.util.function.Consumer;

/** A rule as a user would ship it, in a package and a jar of its own. */
public final class HouseRule implements DossierRule {
    /** Makes the rule, as service loaders do. */
    public HouseRule() {}

    @Override
    public List<FindingCode> codes() {
        return List.of(IntegrityCode.CLAIM_VALUE_NOT_OF_ASPECT);
    }

    @Override
    public void check(Dossier dossier, Consumer<Finding> findings) {
        Place.forEach(
                dossier,
                Claim.class,
                (place, claim) -> findings.accept(
                        place.finding(IntegrityCode.CLAIM_VALUE_NOT_OF_ASPECT, "the house has seen it")));
    }
}
