package io.github.communique.testkit.internal.sound;

import io.github.communique.model.Claim;
import io.github.communique.model.ClaimAspect;
import io.github.communique.model.PartyId;
import io.github.communique.model.PersonId;
import io.github.communique.model.RecordId;
import java.util.List;
import java.util.stream.Stream;

/** Lets claims about parties and people name some that there are. */
final class SoundClaims {
    private final List<String> parties;
    private final List<String> participants;

    SoundClaims(Ids ids) {
        this.parties = ids.of(PartyId.class).stream().map(RecordId::value).toList();
        this.participants = Stream.concat(
                        parties.stream(), ids.of(PersonId.class).stream().map(RecordId::value))
                .toList();
    }

    Claim of(Claim claim) {
        return switch (claim.aspect()) {
            case INITIATOR -> naming(claim, parties);
            case PARTICIPANT -> naming(claim, participants);
            case TIME, DURATION, MEDIUM -> claim;
        };
    }

    private static Claim naming(Claim claim, List<String> ids) {
        Claim.Builder builder = Claim.builder().from(claim);
        return ids.isEmpty()
                ? builder.aspect(ClaimAspect.MEDIUM).value("telephone").build()
                : builder.value(Pick.wanted(claim.value(), ids)).build();
    }
}
