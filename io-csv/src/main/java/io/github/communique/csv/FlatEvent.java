package io.github.communique.csv;

import io.github.communique.compare.ComparisonCell;
import io.github.communique.compare.ComparisonOptions;
import io.github.communique.compare.ComparisonRow;
import io.github.communique.compare.ReadoutComparison;
import io.github.communique.compare.StatedTreatment;
import io.github.communique.model.Citation;
import io.github.communique.model.Coding;
import io.github.communique.model.DiplomaticEvent;
import io.github.communique.model.Dossier;
import io.github.communique.model.Readout;
import io.github.communique.model.Source;
import io.github.communique.model.TextQuote;
import io.github.communique.schema.ModelSchema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rows of one event in the flat view. */
final class FlatEvent {
    private static final int TOPIC_CELLS = 8;
    private static final int READOUT_CELLS = 4;

    private final Dossier dossier;
    private final DiplomaticEvent event;
    private final ReadoutComparison comparison;

    private FlatEvent(Dossier dossier, DiplomaticEvent event, ComparisonOptions options) {
        this.dossier = dossier;
        this.event = event;
        this.comparison = ReadoutComparison.of(dossier, event.id(), options);
    }

    static Stream<List<String>> rows(Dossier dossier, DiplomaticEvent event, ComparisonOptions options) {
        return dossier.readoutsOf(event.id()).isEmpty()
                ? Stream.of(row(event))
                : new FlatEvent(dossier, event, options).rows();
    }

    /** The row of an event that has no readouts. */
    static List<String> row(DiplomaticEvent event) {
        return row(event, empty(READOUT_CELLS), empty(TOPIC_CELLS));
    }

    private Stream<List<String>> rows() {
        return IntStream.range(0, comparison.readouts().size()).boxed().flatMap(this::rowsOfReadout);
    }

    private Stream<List<String>> rowsOfReadout(int number) {
        List<String> cells = cells(comparison.readouts().get(number));
        if (comparison.rows().isEmpty()) {
            return Stream.of(row(event, cells, empty(TOPIC_CELLS)));
        }
        return comparison.rows().stream()
                .map(row -> row(event, cells, cells(row, row.cells().get(number))));
    }

    private static List<String> row(DiplomaticEvent event, List<String> readout, List<String> topic) {
        List<String> row = new ArrayList<>();
        row.add(event.id().value());
        row.add(ModelSchema.EVENT.memberOf(event).name());
        row.add(event.time().toString());
        row.add(event.title().orElse(""));
        row.add(joined(event.participants().stream().map(who -> who.party().value())));
        row.add(joined(event.codings().stream().map(Coding::code)));
        row.addAll(readout);
        row.addAll(topic);
        return row;
    }

    private static String joined(Stream<String> values) {
        return values.distinct().collect(Collectors.joining(" "));
    }

    private List<String> cells(Readout readout) {
        return List.of(
                readout.id().value(),
                readout.issuer().value(),
                comparison.labels().party(readout.issuer()),
                readout.issued().toString());
    }

    private List<String> cells(ComparisonRow row, ComparisonCell cell) {
        // The first words there are; where only places are cited, the first place.
        Optional<Citation> evidence = cell.citations().stream()
                .filter(citation -> citation.quote().isPresent())
                .findFirst()
                .or(() -> cell.citations().stream().findFirst());
        Optional<Source> source = evidence.map(Citation::source).flatMap(dossier::findSource);
        return List.of(
                row.topic().value(),
                row.label(),
                cell.status().value(),
                cell.treatments().stream().map(StatedTreatment::toString).collect(Collectors.joining("; ")),
                evidence.flatMap(Citation::quote).map(TextQuote::exact).orElse(""),
                evidence.map(citation -> citation.source().value()).orElse(""),
                source.map(Source::publisher).orElse(""),
                source.flatMap(Source::url).orElse(""));
    }

    private static List<String> empty(int count) {
        return Collections.nCopies(count, "");
    }
}
