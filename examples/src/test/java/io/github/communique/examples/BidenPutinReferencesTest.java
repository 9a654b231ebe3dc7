package io.github.communique.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.model.Asserter;
import io.github.communique.model.Citation;
import io.github.communique.model.Claim;
import io.github.communique.model.ClaimAspect;
import io.github.communique.model.DiplomaticEvent;
import io.github.communique.model.Dossier;
import io.github.communique.model.Mention;
import io.github.communique.model.Participant;
import io.github.communique.model.PartyId;
import io.github.communique.model.Readout;
import io.github.communique.model.ReadoutId;
import io.github.communique.model.Source;
import io.github.communique.model.SourceId;
import io.github.communique.model.Topic;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BidenPutinReferencesTest {
    private final Dossier dossier = BidenPutinCall.dossier();

    @Test
    void resolvesEverySourceThatIsCitedAndCitesEverySourceThatIsListed() {
        assertThat(Citations.in(dossier).stream().map(Citation::source).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(
                        dossier.sources().stream().map(Source::id).toList());
    }

    @Test
    void resolvesTheTopicsOfMentionsAndOmissionsAndTheirBroaderOnes() {
        for (Readout readout : dossier.readouts()) {
            assertThat(readout.mentions())
                    .allMatch(mention -> dossier.findTopic(mention.topic()).isPresent());
            assertThat(readout.omissions())
                    .allMatch(omission -> dossier.findTopic(omission.topic()).isPresent()
                            && dossier.findSource(omission.reportedBy()).isPresent());
        }
        assertThat(dossier.topics())
                .flatExtracting(topic -> topic.broader().stream().toList())
                .allMatch(broader ->
                        dossier.topics().stream().map(Topic::id).toList().contains(broader));
    }

    @Test
    void resolvesThePartiesOfMentionsAndCommitments() {
        for (Readout readout : dossier.readouts()) {
            for (Mention mention : readout.mentions()) {
                assertThat(mention.by()).allMatch(this::isParty);
                assertThat(mention.toward().stream()).allMatch(this::isParty);
                assertThat(mention.commitment().stream().flatMap(commitment -> commitment.parties().stream()))
                        .allMatch(this::isParty);
            }
        }
    }

    @Test
    void resolvesTheEventOfEachReadoutWhoseIssuerTookPart() {
        for (Readout readout : dossier.readouts()) {
            assertThat(dossier.event(readout.event()).participants())
                    .extracting(Participant::party)
                    .contains(readout.issuer());
            assertThat(readout.texts())
                    .allMatch(text -> dossier.findSource(text.source()).isPresent());
        }
    }

    @Test
    void resolvesTheParticipantsAndLinksOfEvents() {
        for (DiplomaticEvent event : dossier.events()) {
            assertThat(event.participants()).allMatch(participant -> isParty(participant.party()));
            assertThat(event.participants())
                    .flatExtracting(participant -> participant.person().stream().toList())
                    .allMatch(person -> dossier.people().stream()
                            .anyMatch(known -> known.id().equals(person)));
            assertThat(event.links())
                    .allMatch(link -> dossier.findEvent(link.target()).isPresent());
        }
    }

    @Test
    void resolvesTheEventAndTheAsserterOfEachClaimAndThePartyThatItNames() {
        for (Claim claim : dossier.claims()) {
            assertThat(dossier.findEvent(claim.event())).isPresent();
            assertThat(isKnown(claim.assertedBy()))
                    .as(claim.assertedBy().value())
                    .isTrue();
            if (claim.aspect() == ClaimAspect.INITIATOR) {
                assertThat(isParty(PartyId.of(claim.value()))).isTrue();
            }
        }
    }

    @Test
    void givesEveryRecordItsOwnId() {
        assertThat(dossier.topics()).extracting(Topic::id).doesNotHaveDuplicates();
        assertThat(dossier.sources()).extracting(Source::id).doesNotHaveDuplicates();
        assertThat(dossier.events()).extracting(DiplomaticEvent::id).doesNotHaveDuplicates();
        assertThat(dossier.readouts()).extracting(Readout::id).doesNotHaveDuplicates();
    }

    @Test
    void labelsEveryTopicPartyAndPersonInEnglishAndRussian() {
        List<String> languages = List.of("en", "ru");
        assertThat(dossier.topics())
                .allMatch(topic -> topic.prefLabels().asMap().keySet().containsAll(languages));
        assertThat(dossier.parties())
                .allMatch(party -> party.names().asMap().keySet().containsAll(languages));
        assertThat(dossier.people())
                .allMatch(person -> person.names().asMap().keySet().containsAll(languages));
    }

    @Test
    void citesEvidenceForEveryEventMentionOmissionAndClaim() {
        assertThat(dossier.events()).noneMatch(event -> event.citations().isEmpty());
        assertThat(dossier.claims()).noneMatch(claim -> claim.citations().isEmpty());
        for (Readout readout : dossier.readouts()) {
            assertThat(readout.mentions())
                    .noneMatch(mention -> mention.citations().isEmpty());
            assertThat(readout.omissions())
                    .noneMatch(omission -> omission.citations().isEmpty());
        }
    }

    private boolean isParty(PartyId id) {
        return dossier.findParty(id).isPresent();
    }

    private boolean isKnown(Asserter asserter) {
        if (asserter instanceof SourceId source) {
            return dossier.findSource(source).isPresent();
        }
        return dossier.findReadout((ReadoutId) asserter).isPresent();
    }
}
