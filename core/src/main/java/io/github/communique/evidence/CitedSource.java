package io.github.communique.evidence;

import io.github.communique.check.Place;
import io.github.communique.model.Citation;
import io.github.communique.model.Dossier;
import io.github.communique.model.ReadoutText;
import io.github.communique.model.Source;
import io.github.communique.model.SourceId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a dossier has of one source: its records, the texts of readouts that it holds, its citations. */
record CitedSource(SourceId id, List<At<Source>> records, List<At<ReadoutText>> texts, List<At<Citation>> citations) {
    /** A value and where it stands, numbered in the order of the dossier. */
    record At<T>(int order, Place place, T value) {}

    /** The sources of a dossier in its order, then those that it only names. */
    static Collection<CitedSource> of(Dossier dossier) {
        Map<SourceId, CitedSource> sources = new LinkedHashMap<>();
        Counter count = new Counter();
        Place.forEach(
                dossier,
                Source.class,
                (place, source) -> in(sources, source.id()).records().add(new At<>(count.next(), place, source)));
        Place.forEach(
                dossier,
                ReadoutText.class,
                (place, text) -> in(sources, text.source()).texts().add(new At<>(count.next(), place, text)));
        Place.forEach(
                dossier,
                Citation.class,
                (place, citation) ->
                        in(sources, citation.source()).citations().add(new At<>(count.next(), place, citation)));
        return sources.values();
    }

    private static CitedSource in(Map<SourceId, CitedSource> sources, SourceId id) {
        return sources.computeIfAbsent(
                id, key -> new CitedSource(key, new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
    }

    private static final class Counter {
        private int count;

        int next() {
            return count++;
        }
    }

    /** Where the source itself stands, or else what first names it. */
    At<?> first() {
        return Stream.of(records, texts, citations)
                .flatMap(List::stream)
                .findFirst()
                .orElseThrow();
    }

    static boolean isCheckable(Citation citation) {
        return citation.quote().isPresent() || citation.span().isPresent();
    }

    /** Says how many citations cannot be checked without the text. */
    String uncheckedCitations() {
        long count = citations.stream()
                .map(At::value)
                .filter(CitedSource::isCheckable)
                .count();
        return count + (count == 1 ? " citation not checked" : " citations not checked");
    }

    boolean hasCheckableCitations() {
        return citations.stream().map(At::value).anyMatch(CitedSource::isCheckable);
    }
}
