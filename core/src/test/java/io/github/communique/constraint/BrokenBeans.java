package io.github.communique.constraint;

import io.github.communique.model.ArchiveRecord;
import io.github.communique.model.Call;
import io.github.communique.model.CallMedium;
import io.github.communique.model.Characterisation;
import io.github.communique.model.Citation;
import io.github.communique.model.Claim;
import io.github.communique.model.ClaimAspect;
import io.github.communique.model.Coding;
import io.github.communique.model.CodingExtent;
import io.github.communique.model.Commitment;
import io.github.communique.model.Directness;
import io.github.communique.model.Dossier;
import io.github.communique.model.DossierHeader;
import io.github.communique.model.DossierId;
import io.github.communique.model.EventId;
import io.github.communique.model.Meeting;
import io.github.communique.model.MeetingFormat;
import io.github.communique.model.Mention;
import io.github.communique.model.Omission;
import io.github.communique.model.Participant;
import io.github.communique.model.PartyId;
import io.github.communique.model.Readout;
import io.github.communique.model.ReadoutForm;
import io.github.communique.model.ReadoutId;
import io.github.communique.model.Rendering;
import io.github.communique.model.Source;
import io.github.communique.model.SourceId;
import io.github.communique.model.SourceKind;
import io.github.communique.model.TextStatus;
import io.github.communique.model.TopicId;
import io.github.communique.time.EdtfTemporal;
import io.github.communique.vocabulary.CodingScheme;
import io.github.communique.vocabulary.Treatment;
import java.util.LinkedHashMap;
import java.util.Map;

/** Values of the model that break one constraint each, by the annotation and the accessor that it stands on. */
final class BrokenBeans {
    private static final SourceId SOURCE = SourceId.of("source");
    private static final EventId EVENT = EventId.of("event");
    private static final PartyId PARTY = PartyId.of("party");
    private static final EdtfTemporal DAY = EdtfTemporal.parse("2021-01-26");
    private static final Citation CITATION =
            Citation.builder().source(SOURCE).directness(Directness.VERBATIM).build();

    private static final Omission OMISSION =
            Omission.builder().topic(TopicId.of("topic")).reportedBy(SOURCE).build();
    private static final Commitment COMMITMENT =
            Commitment.builder().action("to extend it").build();
    private static final Rendering RENDERING = Rendering.builder()
            .language("en")
            .text("frank")
            .status(TextStatus.ORIGINAL)
            .build();
    private static final Characterisation UNWORDED = Characterisation.builder().build();
    private static final ArchiveRecord ROW =
            ArchiveRecord.builder().archive("gdelt-2.0").line(0).build();
    private static final Claim CLAIM = Claim.builder()
            .event(EVENT)
            .aspect(ClaimAspect.INITIATOR)
            .value("party")
            .assertedBy(SOURCE)
            .build();

    private BrokenBeans() {}

    /** The broken value and the path at which the violation is expected. */
    record Broken(Object bean, String path) {}

    static Map<String, Broken> byConstraint() {
        Map<String, Broken> broken = new LinkedHashMap<>();
        broken.put("@NotEmpty Claim.citations", new Broken(CLAIM, "citations"));
        broken.put("@NotEmpty Omission.citations", new Broken(OMISSION, "citations"));
        broken.put("@NotEmpty Rendering.citations", new Broken(RENDERING, "citations"));
        broken.put(
                "@NotEmpty Mention.citations", new Broken(mention().addBy(PARTY).build(), "citations"));
        broken.put(
                "@NotEmpty Mention.by",
                new Broken(mention().addCitation(CITATION).build(), "by"));
        broken.put(
                "@Valid Mention.commitment",
                new Broken(
                        mention()
                                .addBy(PARTY)
                                .addCitation(CITATION)
                                .commitment(COMMITMENT)
                                .build(),
                        "commitment.parties"));
        broken.put("@NotEmpty Commitment.parties", new Broken(COMMITMENT, "parties"));
        broken.put("@NotEmpty Characterisation.renderings", new Broken(UNWORDED, "renderings"));
        broken.put(
                "@Valid Characterisation.renderings",
                new Broken(Characterisation.builder().addRendering(RENDERING).build(), "renderings[0].citations"));
        broken.put("@Pattern Source.url", new Broken(sourceWithBracesInItsAddress(), "url"));
        broken.put(
                "@Pattern Source.archivedUrl",
                new Broken(source().archivedUrl("$ {").build(), "archivedUrl"));
        broken.put("@Min Coding.confidence", new Broken(coding().confidence(-1).build(), "confidence"));
        broken.put("@Max Coding.confidence", new Broken(coding().confidence(101).build(), "confidence"));
        broken.put("@Valid Coding.archive", new Broken(coding().archive(ROW).build(), "archive.line"));
        broken.put("@Min ArchiveRecord.line", new Broken(ROW, "line"));
        broken.put("@Size Call.participants", new Broken(call().build(), "participants"));
        broken.put("@Size Meeting.participants", new Broken(meeting(), "participants"));
        broken.put(
                "@Valid DiplomaticEvent.codings",
                new Broken(
                        call().addParticipant(participant())
                                .addParticipant(participant())
                                .addCoding(coding().build())
                                .addCoding(coding().archive(ROW).build())
                                .build(),
                        "codings[1].archive.line"));
        broken.put(
                "@Valid Readout.characterisations",
                new Broken(readout().addCharacterisation(UNWORDED).build(), "characterisations[0].renderings"));
        broken.put(
                "@Valid Readout.mentions",
                new Broken(readout().addMention(mention().addBy(PARTY).build()).build(), "mentions[0].citations"));
        broken.put(
                "@Valid Readout.omissions",
                new Broken(readout().addOmission(OMISSION).build(), "omissions[0].citations"));
        broken.put(
                "@Valid Dossier.sources",
                new Broken(dossier().addSource(source().url("x").build()).build(), "sources[0].url"));
        broken.put(
                "@Valid Dossier.events",
                new Broken(dossier().addEvent(call().build()).build(), "events[0].participants"));
        broken.put(
                "@Valid Dossier.readouts",
                new Broken(
                        dossier()
                                .addReadout(readout().build())
                                .addReadout(readout()
                                        .addMention(
                                                mention().addCitation(CITATION).build())
                                        .build())
                                .build(),
                        "readouts[1].mentions[0].by"));
        broken.put("@Valid Dossier.claims", new Broken(dossier().addClaim(CLAIM).build(), "claims[0].citations"));
        return broken;
    }

    static Source sourceWithBracesInItsAddress() {
        return source().url("ftp://example.org/{x}").build();
    }

    static Dossier brokenDossier() {
        return dossier()
                .addClaim(CLAIM)
                .addClaim(CLAIM)
                .addEvent(call().build())
                .build();
    }

    private static Dossier.Builder dossier() {
        return Dossier.builder()
                .header(DossierHeader.builder()
                        .id(DossierId.of("dossier"))
                        .title("Title")
                        .build());
    }

    private static Call.Builder call() {
        return Call.builder().id(EVENT).time(DAY).medium(CallMedium.VIDEO);
    }

    private static Meeting meeting() {
        return Meeting.builder()
                .id(EVENT)
                .time(DAY)
                .format(MeetingFormat.SUMMIT)
                .build();
    }

    private static Participant participant() {
        return Participant.builder().party(PARTY).build();
    }

    private static Coding.Builder coding() {
        return Coding.builder().scheme(CodingScheme.CAMEO_1_1B3).code("041");
    }

    private static Source.Builder source() {
        return Source.builder()
                .id(SOURCE)
                .kind(SourceKind.NEWS_ARTICLE)
                .publisher("Publisher")
                .title("Title")
                .language("en");
    }

    private static Mention.Builder mention() {
        return Mention.builder().topic(TopicId.of("topic")).treatment(Treatment.DISCUSSED);
    }

    private static Readout.Builder readout() {
        return Readout.builder()
                .id(ReadoutId.of("readout"))
                .event(EVENT)
                .issuer(PARTY)
                .form(ReadoutForm.WRITTEN)
                .issued(DAY)
                .coding(CodingExtent.PARTIAL);
    }
}
