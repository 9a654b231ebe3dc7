package io.github.communique.testkit.generate;

import io.github.communique.model.Characterisation;
import io.github.communique.model.Citation;
import io.github.communique.model.CodingExtent;
import io.github.communique.model.Commitment;
import io.github.communique.model.DiplomaticEvent;
import io.github.communique.model.Mention;
import io.github.communique.model.Omission;
import io.github.communique.model.Participant;
import io.github.communique.model.PartyId;
import io.github.communique.model.Readout;
import io.github.communique.model.ReadoutForm;
import io.github.communique.model.ReadoutId;
import io.github.communique.model.ReadoutText;
import io.github.communique.model.Rendering;
import io.github.communique.model.TextExtent;
import io.github.communique.model.TextStatus;
import io.github.communique.model.TopicId;
import io.github.communique.vocabulary.Treatment;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Readouts of sound dossiers: of even topics they tell, odd ones they are said to leave out, or the other way round.
 */
final class SoundReadouts {
    private SoundReadouts() {}

    /** A readout by a participant, and one or two that supersede each other in a row. */
    static Arbitrary<List<Readout>> revisions(int number, DiplomaticEvent event, SoundSize size) {
        PartyId issuer = event.participants().get(0).party();
        return Arbitraries.integers().between(1, 3).flatMap(count -> {
            List<Arbitrary<Readout>> row = IntStream.rangeClosed(1, count)
                    .mapToObj(revision -> readout(number, revision, event, size)
                            .map(draft -> draft.issuer(issuer).build()))
                    .toList();
            return Combinators.combine(row).as(readouts -> readouts);
        });
    }

    private static Arbitrary<Readout.Builder> readout(int number, int revision, DiplomaticEvent event, SoundSize size) {
        String id = SoundTexts.id("readout", number);
        return Arbitraries.of(0, 1)
                .flatMap(parity -> Combinators.combine(
                                mentions(parity, event, size),
                                omissions(1 - parity, size),
                                wordings(size),
                                Arbitraries.of(ReadoutForm.class),
                                Arbitraries.of(CodingExtent.class),
                                SoundTexts.laterTimes(),
                                texts(size),
                                SoundSubjects.extensions())
                        .as((mentions, omissions, wordings, form, coding, issued, texts, extensions) -> {
                            Readout.Builder readout = Readout.builder()
                                    .id(ReadoutId.of(id + "." + revision))
                                    .event(event.id())
                                    .form(form)
                                    .issued(issued)
                                    .addAllTexts(texts)
                                    .coding(coding)
                                    .addAllCharacterisations(wordings)
                                    .addAllMentions(mentions)
                                    .addAllOmissions(omissions)
                                    .revision(revision)
                                    .extensions(extensions);
                            return revision == 1
                                    ? readout
                                    : readout.supersedes(ReadoutId.of(id + "." + (revision - 1)));
                        }));
    }

    private static Arbitrary<TopicId> topics(int parity, SoundSize size) {
        return Arbitraries.integers()
                .between(0, (size.topics() - 1 - parity) / 2)
                .map(half -> TopicId.of(SoundTexts.id("topic", 2 * half + parity)));
    }

    private static Arbitrary<List<Mention>> mentions(int parity, DiplomaticEvent event, SoundSize size) {
        List<PartyId> present =
                event.participants().stream().map(Participant::party).toList();
        Arbitrary<Commitment> commitments = SoundTexts.laterTimes()
                .map(due -> Commitment.builder()
                        .action("talk again")
                        .addParty(present.get(0))
                        .due(due)
                        .build());
        return Combinators.combine(
                        topics(parity, size),
                        Arbitraries.of(Treatment.class),
                        Arbitraries.of(present).list().ofMinSize(1).ofMaxSize(2),
                        SoundTexts.ids("party", size.parties()).map(PartyId::of).optional(),
                        commitments.optional(),
                        SoundEvidence.citations(size))
                .as((topic, treatment, by, toward, commitment, citations) -> Mention.builder()
                        .topic(topic)
                        .treatment(treatment)
                        .addAllBy(by)
                        .toward(toward)
                        .commitment(commitment)
                        .addAllCitations(citations)
                        .build())
                .list()
                .ofMaxSize(2);
    }

    private static Arbitrary<List<Omission>> omissions(int parity, SoundSize size) {
        return Combinators.combine(topics(parity, size), SoundTexts.sources(size), SoundEvidence.citations(size))
                .as((topic, source, citations) -> Omission.builder()
                        .topic(topic)
                        .reportedBy(source)
                        .addAllCitations(citations)
                        .build())
                .list()
                .ofMaxSize(1);
    }

    private static Arbitrary<List<Characterisation>> wordings(SoundSize size) {
        return Combinators.combine(SoundTexts.languages(), SoundTexts.phrases(), SoundEvidence.citations(size))
                .as((language, text, citations) -> Characterisation.builder()
                        .addRendering(wording(language, text, citations))
                        .build())
                .list()
                .ofMaxSize(1);
    }

    private static Rendering wording(String language, String text, List<Citation> citations) {
        return Rendering.builder()
                .language(language)
                .text(text)
                .status(TextStatus.ORIGINAL)
                .addAllCitations(citations)
                .build();
    }

    private static Arbitrary<List<ReadoutText>> texts(SoundSize size) {
        return Combinators.combine(SoundTexts.languages(), SoundTexts.sources(size), Arbitraries.of(TextExtent.class))
                .as((language, source, extent) -> ReadoutText.builder()
                        .language(language)
                        .status(TextStatus.ORIGINAL)
                        .source(source)
                        .extent(extent)
                        .build())
                .list()
                .ofMaxSize(1);
    }
}
