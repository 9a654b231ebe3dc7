package io.github.communique.check;

import io.github.communique.model.ArchiveRecord;
import io.github.communique.model.Characterisation;
import io.github.communique.model.Claim;
import io.github.communique.model.ClaimAspect;
import io.github.communique.model.Coding;
import io.github.communique.model.Commitment;
import io.github.communique.model.Mention;
import io.github.communique.model.Omission;
import io.github.communique.model.Rendering;
import io.github.communique.model.TextStatus;
import io.github.communique.model.TopicId;
import io.github.communique.vocabulary.CodingScheme;
import io.github.communique.vocabulary.Treatment;
import java.util.List;

/** A fixture for each constraint code. */
final class ConstraintFixtures {
    private ConstraintFixtures() {}

    static List<Fixture> all() {
        return List.of(
                Fixture.of(
                        ConstraintCode.TOO_FEW_PARTICIPANTS,
                        s -> {
                            s.events.add(Sample.call("monologue")
                                    .addParticipant(Sample.participant("us"))
                                    .build());
                        },
                        s -> s.events.add(Sample.call("two-of-one")
                                .addParticipant(Sample.participant("us"))
                                .addParticipant(Sample.participant("us"))
                                .build())),
                Fixture.of(
                        ConstraintCode.EVIDENCE_MISSING,
                        s -> s.claims.add(Claim.builder()
                                .event(Sample.CALL)
                                .aspect(ClaimAspect.INITIATOR)
                                .value("us")
                                .assertedBy(Sample.PAGE)
                                .build()),
                        s -> s.claims.add(Sample.claim(ClaimAspect.INITIATOR, "us"))),
                Fixture.of(
                        ConstraintCode.MENTION_WITHOUT_PARTY,
                        s -> s.readouts.add(Sample.readout("briefing")
                                .addMention(Sample.mention("trade").build())
                                .build()),
                        s -> s.readouts.add(Sample.readout("briefing")
                                .addMention(
                                        Sample.mention("trade").addBy(Sample.US).build())
                                .build())),
                Fixture.of(
                        ConstraintCode.COMMITMENT_WITHOUT_PARTY,
                        s -> s.readouts.add(Sample.readout("briefing")
                                .addMention(committing(Commitment.builder().action("extend the treaty")))
                                .build()),
                        s -> s.readouts.add(Sample.readout("briefing")
                                .addMention(committing(Commitment.builder()
                                        .action("extend the treaty")
                                        .addParty(Sample.US)))
                                .build())),
                Fixture.of(
                        ConstraintCode.CHARACTERISATION_WITHOUT_WORDING,
                        s -> s.readouts.add(Sample.readout("briefing")
                                .addCharacterisation(Characterisation.builder().build())
                                .build()),
                        s -> s.readouts.add(Sample.readout("briefing")
                                .addCharacterisation(Characterisation.builder()
                                        .addRendering(wording()
                                                .addCitation(Sample.citation("page"))
                                                .build())
                                        .build())
                                .build())),
                Fixture.of(
                        ConstraintCode.ADDRESS_MALFORMED,
                        s -> s.sources.add(Sample.source("article")
                                .url("www.example.org/readout")
                                .build()),
                        s -> s.sources.add(Sample.source("article")
                                .url("https://www.example.org/readout")
                                .build())),
                Fixture.of(
                        ConstraintCode.CONFIDENCE_OUT_OF_RANGE,
                        s -> s.events.set(
                                0,
                                Sample.call()
                                        .addCoding(coding().confidence(101).build())
                                        .build()),
                        s -> s.events.set(
                                0,
                                Sample.call()
                                        .addCoding(coding().confidence(100).build())
                                        .build())),
                Fixture.of(
                        ConstraintCode.LINE_OUT_OF_RANGE,
                        s -> s.events.set(
                                0,
                                Sample.call()
                                        .addCoding(coding().archive(row(0)).build())
                                        .build()),
                        s -> s.events.set(
                                0,
                                Sample.call()
                                        .addCoding(coding().archive(row(1)).build())
                                        .build())));
    }

    private static Mention committing(Commitment.Builder commitment) {
        return Sample.mention("new-start")
                .addBy(Sample.US)
                .commitment(commitment.build())
                .build();
    }

    static Coding.Builder coding() {
        return Coding.builder().scheme(CodingScheme.CAMEO_1_1B3).code("041");
    }

    static ArchiveRecord row(long line) {
        return ArchiveRecord.builder().archive("gdelt-2.0").line(line).build();
    }

    static Rendering.Builder wording() {
        return Rendering.builder().language("en").text("businesslike and frank").status(TextStatus.ORIGINAL);
    }

    static Mention mentionWithoutEvidence() {
        return Mention.builder()
                .topic(TopicId.of("trade"))
                .treatment(Treatment.DISCUSSED)
                .addBy(Sample.US)
                .build();
    }

    static Omission omissionWithoutEvidence() {
        return Omission.builder()
                .topic(TopicId.of("trade"))
                .reportedBy(Sample.PAGE)
                .build();
    }
}
