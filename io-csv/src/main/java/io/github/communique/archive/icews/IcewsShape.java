package io.github.communique.archive.icews;

import io.github.communique.archive.Selection;
import io.github.communique.archive.UnsupportedSelectionException;
import io.github.communique.archive.actor.IdText;
import io.github.communique.archive.decode.Shape;
import io.github.communique.archive.event.CodedRow;
import io.github.communique.archive.event.Days;
import io.github.communique.archive.event.EventTypes;
import io.github.communique.archive.event.Intensities;
import io.github.communique.archive.event.Stories;
import io.github.communique.archive.event.Story;
import io.github.communique.archive.row.Canonical;
import io.github.communique.archive.row.Cells;
import io.github.communique.archive.row.Digests;
import io.github.communique.archive.row.Notes;
import io.github.communique.archive.row.RowRefusal;
import io.github.communique.archive.row.TsvRow;
import io.github.communique.archive.select.CameoIndex;
import io.github.communique.archive.select.DayRange;
import io.github.communique.archive.select.FilterReason;
import io.github.communique.archive.select.NameSelector;
import io.github.communique.check.ArchiveCode;
import io.github.communique.model.Extensions;
import io.github.communique.text.Words;
import io.github.communique.vocabulary.Cameo;
import io.github.communique.vocabulary.IntensityScale;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rows of an ICEWS file. */
public final class IcewsShape implements Shape<CodedRow> {
    private static final int TEXTS = 512;
    private static final int LONGEST_TEXT = 120;

    private final IcewsColumns columns;
    private final Selection selection;
    private final boolean hasExtras;
    private final CameoIndex codes;
    private final NameSelector parties;
    private final DayRange range;
    private final Days days = Days.isoOrAmerican();
    private final Intensities intensities = new Intensities(IntensityScale.GOLDSTEIN_ICEWS);
    private final Cells cells = new Cells(List.of("", "NA", "NULL"));
    private final IcewsActors actors = new IcewsActors(cells);
    private final Canonical<Optional<CameoIndex.Meaning>> texts =
            new Canonical<>(TEXTS, LONGEST_TEXT, text -> EventTypes.ofName(text).flatMap(CameoIndex::find));

    public IcewsShape(IcewsColumns columns, Selection selection, boolean hasExtras) {
        if (selection.isRootOnly()) {
            throw new UnsupportedSelectionException("ICEWS does not mark root events, so 'root' selects nothing of it");
        }
        this.columns = columns;
        this.selection = selection;
        this.hasExtras = hasExtras;
        this.codes = new CameoIndex(selection);
        this.parties = new NameSelector(selection.parties());
        this.range = new DayRange(selection, days);
    }

    @Override
    public boolean hasColumnsOf(TsvRow row) {
        return row.columns() == columns.width;
    }

    @Override
    public String expectedColumns() {
        return Integer.toString(columns.width);
    }

    @Override
    public @Nullable FilterReason filter(TsvRow row) {
        if (!range.accepts(row, columns.day)) {
            return FilterReason.DATE;
        }
        FilterReason ofCode = columns.code >= 0 ? codes.filter(row, columns.code) : filterText(row);
        if (ofCode != null) {
            return ofCode;
        }
        if (selection.isBothPartiesOnly()
                && (cells.isMissing(row, columns.sourceName) || cells.isMissing(row, columns.targetName))) {
            return FilterReason.ONE_PARTY;
        }
        boolean isOfParties = parties.accepts(
                row, columns.sourceCountry, columns.targetCountry, columns.sourceName, columns.targetName);
        return isOfParties ? null : FilterReason.PARTY;
    }

    private @Nullable FilterReason filterText(TsvRow row) {
        return texts.get(row, columns.text).map(codes::filter).orElse(null);
    }

    @Override
    public CodedRow read(TsvRow row, Notes notes) throws RowRefusal {
        row.index();
        Days.Day day = days.get(row, columns.day, "Event Date");
        CameoIndex.Meaning meaning = meaning(row);
        String id = cells.text(row, columns.id);
        return new CodedRow(
                id.isEmpty() ? null : id,
                id.isEmpty() ? "" : "icews:" + IdText.ofRecord(id) + "/" + day.date(),
                day.time(),
                day.number(),
                meaning.type(),
                Cameo.SCHEME,
                meaning.code().code(),
                null,
                List.of(),
                columns.intensity < 0 || cells.isMissing(row, columns.intensity)
                        ? null
                        : intensities.get(row, columns.intensity, "Intensity", notes),
                actors.of(row, columns.sourceName, columns.sourceSectors, columns.sourceCountry, "Source", notes),
                actors.of(row, columns.targetName, columns.targetSectors, columns.targetCountry, "Target", notes),
                story(row),
                place(row),
                hasExtras ? IcewsExtras.of(row, columns, cells, meaning) : Extensions.none());
    }

    /** The 2017 file has no column of codes; there the text tells the code, if it is the name of just one. */
    private CameoIndex.Meaning meaning(TsvRow row) throws RowRefusal {
        if (columns.code >= 0) {
            return CameoIndex.meaning(row, columns.code, "CAMEO Code");
        }
        Optional<CameoIndex.Meaning> found = texts.get(row, columns.text);
        if (found.isEmpty()) {
            throw new RowRefusal(
                    ArchiveCode.CODE_UNKNOWN,
                    "Event Text",
                    "the file has no codes, and the text must then be the name of one code of CAMEO 1.1b3: '"
                            + Words.abbreviate(row.text(columns.text)) + "'");
        }
        return found.get();
    }

    private @Nullable Story story(TsvRow row) {
        String id = cells.text(row, columns.story);
        String publisher = cells.text(row, columns.publisher);
        if (id.isEmpty() || publisher.isEmpty()) {
            return null;
        }
        String key = "icews " + id;
        return new Story(
                key,
                Digests.ofKey(key),
                "icews:story/" + IdText.ofRecord(id),
                publisher,
                "ICEWS story " + id,
                null,
                null,
                Stories.NOT_KNOWN);
    }

    private @Nullable String place(TsvRow row) {
        String place = Stream.of(columns.city, columns.district, columns.province, columns.country)
                .filter(column -> !cells.isMissing(row, column))
                .map(column -> row.text(column).strip())
                .distinct()
                .collect(Collectors.joining(", "));
        return place.isEmpty() ? null : place;
    }

    @Override
    public SortedMap<String, Long> takeMissing() {
        return cells.takeCounts();
    }
}
