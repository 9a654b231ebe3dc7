package io.github.communique.check;

import io.github.communique.model.Call;
import io.github.communique.model.CallMedium;
import io.github.communique.model.Citation;
import io.github.communique.model.Claim;
import io.github.communique.model.ClaimAspect;
import io.github.communique.model.CodingExtent;
import io.github.communique.model.DiplomaticEvent;
import io.github.communique.model.Directness;
import io.github.communique.model.Dossier;
import io.github.communique.model.DossierHeader;
import io.github.communique.model.DossierId;
import io.github.communique.model.EventId;
import io.github.communique.model.Identifier;
import io.github.communique.model.LocalizedText;
import io.github.communique.model.Mention;
import io.github.communique.model.Omission;
import io.github.communique.model.Participant;
import io.github.communique.model.Party;
import io.github.communique.model.PartyId;
import io.github.communique.model.PartyKind;
import io.github.communique.model.Person;
import io.github.communique.model.PersonId;
import io.github.communique.model.Readout;
import io.github.communique.model.ReadoutForm;
import io.github.communique.model.ReadoutId;
import io.github.communique.model.Source;
import io.github.communique.model.SourceId;
import io.github.communique.model.SourceKind;
import io.github.communique.model.Topic;
import io.github.communique.model.TopicId;
import io.github.communique.time.EdtfTemporal;
import io.github.communique.vocabulary.Treatment;
import java.util.ArrayList;
import java.util.List;

/** A small dossier without findings, open to changes; and short ways to make what it is made of. */
final class Sample {
    static final EventId CALL = EventId.of("call");
    static final PartyId US = PartyId.of("us");
    static final PartyId RU = PartyId.of("ru");
    static final SourceId PAGE = SourceId.of("page");

    final List<Party> parties = new ArrayList<>(List.of(party("us", "Q30"), party("ru", "Q159"), party("ua", "Q212")));
    final List<Person> people = new ArrayList<>(List.of(Person.builder()
            .id(PersonId.of("biden"))
            .names(LocalizedText.of("en", "Joe Biden"))
            .build()));
    final List<Topic> topics = new ArrayList<>(List.of(
            topic("arms-control").build(),
            topic("new-start", "arms-control"),
            topic("trade").build()));
    final List<Source> sources = new ArrayList<>(List.of(source("page").build()));
    final List<DiplomaticEvent> events = new ArrayList<>(List.of(call().build()));
    final List<Readout> readouts = new ArrayList<>(List.of(readout("readout-us").build()));
    final List<Claim> claims = new ArrayList<>(List.of(claim(ClaimAspect.INITIATOR, "ru")));

    Dossier dossier() {
        return Dossier.builder()
                .header(DossierHeader.builder()
                        .id(DossierId.of("sample"))
                        .title("A call")
                        .build())
                .addAllParties(parties)
                .addAllPeople(people)
                .addAllTopics(topics)
                .addAllSources(sources)
                .addAllEvents(events)
                .addAllReadouts(readouts)
                .addAllClaims(claims)
                .build();
    }

    static Party party(String id, String wikidata) {
        return party(id, Identifier.of(Identifier.WIKIDATA, wikidata));
    }

    static Party party(String id, Identifier identifier) {
        return Party.builder()
                .id(PartyId.of(id))
                .kind(PartyKind.STATE)
                .names(LocalizedText.of("en", id))
                .addIdentifier(identifier)
                .build();
    }

    static Topic.Builder topic(String id) {
        return Topic.builder().id(TopicId.of(id)).prefLabels(LocalizedText.of("en", id));
    }

    static Topic topic(String id, String broader) {
        return topic(id).broader(TopicId.of(broader)).build();
    }

    static Source.Builder source(String id) {
        return Source.builder()
                .id(SourceId.of(id))
                .kind(SourceKind.OFFICIAL_READOUT)
                .publisher("The White House")
                .title("Readout")
                .language("en");
    }

    static Call.Builder call() {
        return call("call").addParticipant(participant("us")).addParticipant(participant("ru"));
    }

    static Call.Builder call(String id) {
        return Call.builder()
                .id(EventId.of(id))
                .time(EdtfTemporal.parse("2021-01-26"))
                .medium(CallMedium.TELEPHONE);
    }

    static Participant participant(String party) {
        return Participant.builder().party(PartyId.of(party)).build();
    }

    static Readout.Builder readout(String id) {
        return Readout.builder()
                .id(ReadoutId.of(id))
                .event(CALL)
                .issuer(US)
                .form(ReadoutForm.WRITTEN)
                .issued(EdtfTemporal.parse("2021-01-26"))
                .coding(CodingExtent.PARTIAL)
                .addMention(mention("new-start").addBy(US).addBy(RU).build());
    }

    static Mention.Builder mention(String topic) {
        return Mention.builder()
                .topic(TopicId.of(topic))
                .treatment(Treatment.DISCUSSED)
                .addCitation(citation("page"));
    }

    static Omission omission(String topic) {
        return Omission.builder()
                .topic(TopicId.of(topic))
                .reportedBy(PAGE)
                .addCitation(citation("page"))
                .build();
    }

    static Citation citation(String source) {
        return Citation.builder()
                .source(SourceId.of(source))
                .directness(Directness.VERBATIM)
                .build();
    }

    static Claim claim(ClaimAspect aspect, String value) {
        return Claim.builder()
                .event(CALL)
                .aspect(aspect)
                .value(value)
                .assertedBy(PAGE)
                .addCitation(citation("page"))
                .build();
    }
}
