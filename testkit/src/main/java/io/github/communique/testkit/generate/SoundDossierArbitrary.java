package io.github.communique.testkit.generate;

import io.github.communique.model.Claim;
import io.github.communique.model.DiplomaticEvent;
import io.github.communique.model.Dossier;
import io.github.communique.model.DossierHeader;
import io.github.communique.model.DossierId;
import io.github.communique.model.Readout;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Generates dossiers in which nothing is wrong: every reference resolves, every id is unique, and every rule is kept.
 *
 * <p>Each has two parties and two topics or more, and a person, a source, an event with a readout and a claim.
 */
final class SoundDossierArbitrary {
    private SoundDossierArbitrary() {}

    static Arbitrary<Dossier> any() {
        return SoundSize.any()
                .flatMap(size -> each(size.events(), number -> SoundEvents.event(number, size))
                        .flatMap(events -> with(size, events)));
    }

    private static Arbitrary<Dossier> with(SoundSize size, List<DiplomaticEvent> events) {
        Arbitrary<List<Claim>> claims =
                SoundClaims.claim(size).list().ofMinSize(1).ofMaxSize(3);
        Arbitrary<List<List<Readout>>> readouts =
                each(events.size(), number -> SoundReadouts.revisions(number, events.get(number), size));
        return Combinators.combine(
                        each(size.parties(), SoundSubjects::party),
                        each(size.people(), SoundSubjects::person),
                        each(size.topics(), SoundSubjects::topic),
                        each(size.sources(), SoundEvidence::source),
                        readouts,
                        claims,
                        header())
                .as((parties, people, topics, sources, revisions, claimed, header) -> Dossier.builder()
                        .header(header)
                        .addAllParties(parties)
                        .addAllPeople(people)
                        .addAllTopics(topics)
                        .addAllSources(sources)
                        .addAllEvents(events)
                        .addAllReadouts(revisions.stream().flatMap(List::stream).toList())
                        .addAllClaims(claimed)
                        .build());
    }

    private static Arbitrary<DossierHeader> header() {
        return Combinators.combine(SoundTexts.phrases(), SoundTexts.laterTimes(), SoundSubjects.extensions())
                .as((title, created, extensions) -> DossierHeader.builder()
                        .id(DossierId.of("sound"))
                        .title(title)
                        .licence("CC0-1.0")
                        .created(created)
                        .extensions(extensions)
                        .build());
    }

    private static <T> Arbitrary<List<T>> each(int count, IntFunction<Arbitrary<T>> make) {
        return Combinators.combine(IntStream.range(0, count).mapToObj(make).toList())
                .as(list -> list);
    }
}
