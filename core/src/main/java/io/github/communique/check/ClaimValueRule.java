package io.github.communique.check;

import io.github.communique.model.CallMedium;
import io.github.communique.model.Claim;
import io.github.communique.model.Dossier;
import io.github.communique.model.PartyId;
import io.github.communique.model.PersonId;
import io.github.communique.text.Words;
import io.github.communique.time.EdtfTemporal;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The value of a claim is of the kind that its aspect asks for. */
final class ClaimValueRule implements DossierRule {
    @Override
    public List<FindingCode> codes() {
        return List.of(IntegrityCode.CLAIM_VALUE_NOT_OF_ASPECT);
    }

    @Override
    public void check(Dossier dossier, Consumer<Finding> findings) {
        Place.forEach(dossier, Claim.class, (place, claim) -> {
            if (!fits(claim, dossier)) {
                findings.accept(place.at("value", claim.value())
                        .finding(IntegrityCode.CLAIM_VALUE_NOT_OF_ASPECT, message(claim)));
            }
        });
    }

    private static boolean fits(Claim claim, Dossier dossier) {
        String value = claim.value();
        try {
            return switch (claim.aspect()) {
                case INITIATOR -> isParty(value, dossier);
                case PARTICIPANT ->
                    isParty(value, dossier)
                            || dossier.findPerson(PersonId.of(value)).isPresent();
                case TIME -> !EdtfTemporal.parse(value).toString().isEmpty();
                case DURATION -> isPositive(Duration.parse(value));
                case MEDIUM -> CallMedium.VOCABULARY.find(value).isPresent();
            };
        } catch (IllegalArgumentException | DateTimeException e) {
            return false;
        }
    }

    private static boolean isParty(String value, Dossier dossier) {
        return dossier.findParty(PartyId.of(value)).isPresent();
    }

    private static boolean isPositive(Duration duration) {
        return !duration.isNegative() && !duration.isZero();
    }

    private static String message(Claim claim) {
        String expected = switch (claim.aspect()) {
            case INITIATOR -> "the id of a party of this dossier";
            case PARTICIPANT -> "the id of a party or person of this dossier";
            case TIME -> "an EDTF time such as '2021-01-26'";
            case DURATION -> "an ISO 8601 duration such as 'PT35M'";
            case MEDIUM -> "one of " + terms();
        };
        return "the value of a claim about the " + claim.aspect().value() + " must be " + expected + ": "
                + Words.quote(claim.value());
    }

    private static String terms() {
        return CallMedium.VOCABULARY.terms().stream().map(CallMedium::value).collect(Collectors.joining(", "));
    }
}
