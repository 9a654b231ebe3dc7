package io.github.communique.csv;

import io.github.communique.check.CommuniqueFormatException;
import io.github.communique.check.Finding;
import io.github.communique.check.Location;
import io.github.communique.check.ReadingCode;
import io.github.communique.compare.ComparisonCell;
import io.github.communique.compare.ComparisonOptions;
import io.github.communique.compare.ComparisonRow;
import io.github.communique.compare.ReadoutComparison;
import io.github.communique.compare.StatedTreatment;
import io.github.communique.csv.cell.LoneSurrogateException;
import io.github.communique.model.Citation;
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

    FlatEvent(Dossier dossier, DiplomaticEvent event, ComparisonOptions options) {
        this.dossier = dossier;
        this.event = event;
        this.comparison = ReadoutComparison.of(dossier, event.id(), options);
    }

    Stream<List<String>> rows() {
        if (comparison.readouts().isEmpty()) {
            return Stream.of(row(empty(READOUT_CELLS), empty(TOPIC_CELLS)));
        }
        return IntStream.range(0, comparison.readouts().size()).boxed().flatMap(this::rowsOfReadout);
    }

    private Stream<List<String>> rowsOfReadout(int number) {
        List<String> cells = cells(comparison.readouts().get(number));
        if (comparison.rows().isEmpty()) {
            return Stream.of(row(cells, empty(TOPIC_CELLS)));
        }
        return comparison.rows().stream()
                .map(row -> row(cells, cells(row, row.cells().get(number))));
    }

    private List<String> row(List<String> readout, List<String> topic) {
        List<String> row = new ArrayList<>();
        row.add(event.id().value());
        row.add(ModelSchema.EVENT.memberOf(event).name());
        row.add(event.time().toString());
        row.add(event.title().orElse(""));
        row.addAll(readout);
        row.addAll(topic);
        return row;
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

    static CommuniqueFormatException unwritable(String column, List<String> row, LoneSurrogateException cause) {
        return new CommuniqueFormatException(
                Finding.at(
                        ReadingCode.ENCODING,
                        new Location("output", 0, 0, "row of event " + row.get(0) + ", column " + column),
                        "the text cannot be written in UTF-8; half of a surrogate pair stands alone in it"),
                cause);
    }
}
