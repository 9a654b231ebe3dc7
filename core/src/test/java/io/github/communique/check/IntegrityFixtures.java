package io.github.communique.check;

import io.github.communique.model.ClaimAspect;
import io.github.communique.model.Coding;
import io.github.communique.model.CodingExtent;
import io.github.communique.model.Commitment;
import io.github.communique.model.EventId;
import io.github.communique.model.EventLink;
import io.github.communique.model.Identifier;
import io.github.communique.model.Label;
import io.github.communique.model.LinkRelation;
import io.github.communique.model.LocalizedText;
import io.github.communique.model.Participant;
import io.github.communique.model.Party;
import io.github.communique.model.PartyId;
import io.github.communique.model.PersonId;
import io.github.communique.model.Readout;
import io.github.communique.model.ReadoutId;
import io.github.communique.model.Topic;
import io.github.communique.model.TopicMapping;
import io.github.communique.time.EdtfTemporal;
import io.github.communique.vocabulary.CodingScheme;
import io.github.communique.vocabulary.MappingRelation;
import java.util.List;

/** A fixture for each integrity code. */
final class IntegrityFixtures {
    private static final Identifier TREATY = Identifier.of(Identifier.WIKIDATA, "Q211274");

    private IntegrityFixtures() {}

    static List<Fixture> all() {
        return List.of(
                Fixture.of(
                        IntegrityCode.ID_DUPLICATE,
                        s -> s.topics.add(Sample.topic("trade").build()),
                        s -> s.topics.add(Sample.topic("us").build())),
                Fixture.of(
                        IntegrityCode.PARTY_UNRESOLVED,
                        s -> s.readouts.add(toward("fr")),
                        s -> s.readouts.add(toward("ua"))),
                Fixture.of(
                        IntegrityCode.PERSON_UNRESOLVED,
                        s -> s.events.set(
                                0, Sample.call().addParticipant(person("trump")).build()),
                        s -> s.events.set(
                                0, Sample.call().addParticipant(person("biden")).build())),
                Fixture.of(
                        IntegrityCode.TOPIC_UNRESOLVED,
                        s -> s.topics.add(Sample.topic("open-skies", "arms-contrl")),
                        s -> s.topics.add(Sample.topic("open-skies", "arms-control"))),
                Fixture.of(
                        IntegrityCode.SOURCE_UNRESOLVED,
                        s -> s.events.set(
                                0,
                                Sample.call()
                                        .addCitation(Sample.citation("article"))
                                        .build()),
                        s -> s.events.set(
                                0,
                                Sample.call()
                                        .addCitation(Sample.citation("page"))
                                        .build())),
                Fixture.of(
                        IntegrityCode.EVENT_UNRESOLVED,
                        s -> s.events.set(
                                0, Sample.call().addLink(follows("summit")).build()),
                        s -> s.events.set(
                                0, Sample.call().addLink(follows("call")).build())),
                Fixture.of(
                        IntegrityCode.READOUT_UNRESOLVED,
                        s -> s.readouts.add(
                                second().supersedes(ReadoutId.of("readout-eu")).build()),
                        s -> s.readouts.add(second().build())),
                Fixture.of(
                        IntegrityCode.TOPIC_LOOP,
                        s -> {
                            s.topics.add(Sample.topic("a", "b"));
                            s.topics.add(Sample.topic("b", "a"));
                        },
                        s -> {
                            s.topics.add(Sample.topic("a", "b"));
                            s.topics.add(Sample.topic("b", "trade"));
                        }),
                Fixture.of(
                        IntegrityCode.TOPIC_LABEL_CLASH,
                        s -> s.topics.add(labelled("EN", "trade")),
                        s -> s.topics.add(labelled("fr", "trade"))),
                Fixture.of(
                        IntegrityCode.TOPIC_LABEL_OVERLAP,
                        s -> s.topics.add(also("cyber")),
                        s -> s.topics.add(also("hacking"))),
                Fixture.of(
                        IntegrityCode.TOPIC_MAPPING_CLASH,
                        s -> s.topics.add(mapped(MappingRelation.BROAD)),
                        s -> s.topics.add(mapped(MappingRelation.CLOSE))),
                Fixture.of(
                        IntegrityCode.SUPERSESSION_LOOP,
                        s -> {
                            s.readouts.add(superseding("a", 2, "b").build());
                            s.readouts.add(superseding("b", 3, "a").build());
                        },
                        s -> {
                            s.readouts.add(superseding("a", 3, "b").build());
                            s.readouts.add(second().id(ReadoutId.of("b")).build());
                        }),
                Fixture.of(
                        IntegrityCode.SUPERSESSION_FORK,
                        s -> {
                            s.readouts.add(second().build());
                            s.readouts.add(superseding("third", 3, "readout-us").build());
                        },
                        s -> {
                            s.readouts.add(second().build());
                            s.readouts.add(superseding("third", 3, "second").build());
                        }),
                Fixture.of(
                        IntegrityCode.SUPERSESSION_MISMATCH,
                        s -> s.readouts.add(second().issuer(Sample.RU).build()),
                        s -> s.readouts.add(second().build())),
                Fixture.of(
                        IntegrityCode.REVISION_ORDER,
                        s -> s.readouts.add(second().revision(1).build()),
                        s -> s.readouts.add(second().revision(9).build())),
                Fixture.of(
                        IntegrityCode.ISSUER_NOT_PARTICIPANT,
                        s -> s.readouts.set(
                                0,
                                Sample.readout("readout-ua")
                                        .issuer(PartyId.of("ua"))
                                        .build()),
                        s -> s.readouts.set(
                                0,
                                Sample.readout("readout-ru").issuer(Sample.RU).build())),
                Fixture.of(
                        IntegrityCode.MENTION_PARTY_NOT_IN_EVENT,
                        s -> s.readouts.add(saidOf("ua")),
                        s -> s.readouts.add(saidOf("ru"))),
                Fixture.of(
                        IntegrityCode.OMISSION_CONTRADICTS_MENTION,
                        s -> s.readouts.set(0, omitting("arms-control", CodingExtent.PARTIAL)),
                        s -> s.readouts.set(0, omitting("trade", CodingExtent.PARTIAL))),
                Fixture.of(
                        IntegrityCode.OMISSION_CONTRADICTS_COMPLETE_CODING,
                        s -> s.readouts.set(0, omitting("new-start", CodingExtent.COMPLETE)),
                        s -> s.readouts.set(0, omitting("trade", CodingExtent.COMPLETE))),
                Fixture.of(
                        IntegrityCode.EVENT_AFTER_ITS_SOURCE,
                        s -> published(s, "2021-01-25"),
                        s -> published(s, "2021-01~")),
                Fixture.of(
                        IntegrityCode.COMMITMENT_DUE_BEFORE_EVENT,
                        s -> s.readouts.add(dueBy("2020")),
                        s -> s.readouts.add(dueBy("2021"))),
                Fixture.of(
                        IntegrityCode.CODING_CODE_UNKNOWN,
                        s -> s.events.set(
                                0, Sample.call().addCoding(coded("41")).build()),
                        s -> s.events.set(
                                0, Sample.call().addCoding(coded("041")).build())),
                Fixture.of(
                        IntegrityCode.CLAIM_VALUE_NOT_OF_ASPECT,
                        s -> s.claims.add(Sample.claim(ClaimAspect.DURATION, "35 minutes")),
                        s -> s.claims.add(Sample.claim(ClaimAspect.DURATION, "PT35M"))),
                Fixture.of(
                        IntegrityCode.IDENTIFIER_MALFORMED,
                        s -> s.parties.add(alpha2("ru")),
                        s -> s.parties.add(alpha2("RU"))),
                Fixture.of(
                        IntegrityCode.IDENTIFIER_FIPS_AS_ISO,
                        s -> s.parties.add(alpha2("UP")),
                        s -> s.parties.add(alpha2("RS"))),
                Fixture.of(
                        IntegrityCode.IDENTIFIER_UNASSIGNED,
                        s -> s.parties.add(alpha2("OO")),
                        s -> s.parties.add(alpha2("XK"))));
    }

    private static Readout toward(String party) {
        return Sample.readout("briefing")
                .addMention(Sample.mention("trade")
                        .addBy(Sample.US)
                        .toward(PartyId.of(party))
                        .build())
                .build();
    }

    private static Participant person(String id) {
        return Participant.builder().party(Sample.US).person(PersonId.of(id)).build();
    }

    private static EventLink follows(String event) {
        return EventLink.builder()
                .relation(LinkRelation.FOLLOWS)
                .target(EventId.of(event))
                .build();
    }

    private static Readout.Builder second() {
        return superseding("second", 2, "readout-us");
    }

    private static Readout.Builder superseding(String id, int revision, String superseded) {
        return Sample.readout(id).revision(revision).supersedes(ReadoutId.of(superseded));
    }

    private static Topic labelled(String language, String label) {
        return Sample.topic("commerce")
                .prefLabels(LocalizedText.of(language, label))
                .build();
    }

    private static Topic also(String label) {
        return Sample.topic("cyber").addAltLabel(new Label("en", label)).build();
    }

    private static Topic mapped(MappingRelation second) {
        return Sample.topic("treaty")
                .addMapping(new TopicMapping(MappingRelation.EXACT, TREATY))
                .addMapping(new TopicMapping(second, TREATY))
                .build();
    }

    private static Readout saidOf(String party) {
        return Sample.readout("briefing")
                .addMention(Sample.mention("trade").addBy(PartyId.of(party)).build())
                .build();
    }

    private static Readout omitting(String topic, CodingExtent coding) {
        return Sample.readout("readout-us")
                .coding(coding)
                .addOmission(Sample.omission(topic))
                .build();
    }

    private static Party alpha2(String code) {
        return Sample.party("somewhere", Identifier.of(Identifier.ISO_3166_ALPHA_2, code));
    }

    private static void published(Sample sample, String time) {
        sample.sources.add(
                Sample.source("article").published(EdtfTemporal.parse(time)).build());
        sample.events.set(
                0, Sample.call().addCitation(Sample.citation("article")).build());
    }

    private static Readout dueBy(String time) {
        Commitment commitment = Commitment.builder()
                .action("extend the treaty")
                .addParty(Sample.US)
                .due(EdtfTemporal.parse(time))
                .build();
        return Sample.readout("briefing")
                .addMention(Sample.mention("trade")
                        .addBy(Sample.US)
                        .commitment(commitment)
                        .build())
                .build();
    }

    private static Coding coded(String code) {
        return Coding.builder().scheme(CodingScheme.CAMEO_1_1B3).code(code).build();
    }
}
