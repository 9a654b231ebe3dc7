package io.github.communique.archive.polecat;

import io.github.communique.archive.EventKind;
import io.github.communique.archive.Selection;
import io.github.communique.archive.UnsupportedSelectionException;
import io.github.communique.archive.actor.IdText;
import io.github.communique.archive.decode.Shape;
import io.github.communique.archive.event.CodedRow;
import io.github.communique.archive.event.Days;
import io.github.communique.archive.event.EventType;
import io.github.communique.archive.event.EventTypes;
import io.github.communique.archive.event.Intensities;
import io.github.communique.archive.event.Stories;
import io.github.communique.archive.event.Story;
import io.github.communique.archive.row.Cells;
import io.github.communique.archive.row.Digests;
import io.github.communique.archive.row.Notes;
import io.github.communique.archive.row.RecentValues;
import io.github.communique.archive.row.RowRefusal;
import io.github.communique.archive.row.TsvRow;
import io.github.communique.archive.select.CameoIndex;
import io.github.communique.archive.select.DayRange;
import io.github.communique.archive.select.FilterReason;
import io.github.communique.archive.select.NameSelector;
import io.github.communique.check.ArchiveCode;
import io.github.communique.model.Extensions;
import io.github.communique.text.Words;
import io.github.communique.time.EdtfTemporal;
import io.github.communique.vocabulary.CodingScheme;
import io.github.communique.vocabulary.IntensityScale;
import io.github.communique.vocabulary.PloverCode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** The rows of a POLECAT file. */
public final class PolecatShape implements Shape<CodedRow> {
    private static final Map<String, String> LANGUAGES = Map.of(
            "english",
            "en",
            "arabic",
            "ar",
            "chinese",
            "zh",
            "french",
            "fr",
            "spanish",
            "es",
            "portuguese",
            "pt",
            "russian",
            "ru",
            "german",
            "de");

    private final PolecatColumns columns;
    private final Selection selection;
    private final boolean hasExtras;
    private final NameSelector parties;
    private final DayRange range;
    private final Days days = Days.isoOrAmerican();
    private final Intensities intensities = new Intensities(IntensityScale.PLOVER_2_0_DRAFT);
    private final Cells cells = new Cells(List.of("", "None"));
    private final PolecatActors actors;
    private final RecentValues<PloverCode, EventType> types = new RecentValues<>();

    public PolecatShape(PolecatColumns columns, Selection selection, boolean hasExtras) {
        if (!selection.cameo().isEmpty()) {
            throw new UnsupportedSelectionException(
                    "POLECAT has PLOVER types, and CAMEO codes cannot be told from them: select plover=, not cameo=");
        } else if (selection.isRootOnly()) {
            throw new UnsupportedSelectionException(
                    "POLECAT does not mark root events, so 'root' selects nothing of it");
        }
        this.columns = columns;
        this.selection = selection;
        this.hasExtras = hasExtras;
        this.parties = new NameSelector(selection.parties());
        this.range = new DayRange(selection, days);
        this.actors = new PolecatActors(columns, cells);
    }

    @Override
    public boolean hasColumnsOf(TsvRow row) {
        return columns.fit(row);
    }

    @Override
    public String expectedColumns() {
        return columns.expected();
    }

    @Override
    public @Nullable FilterReason filter(TsvRow row) {
        if (!range.accepts(row, columns.find(row, "Event Date"))) {
            return FilterReason.DATE;
        }
        if (!selection.kinds().isEmpty() || !selection.plover().isEmpty()) {
            FilterReason ofType = filterType(row);
            if (ofType != null) {
                return ofType;
            }
        }
        if (selection.isBothPartiesOnly() && actors.count(row) < 2) {
            return FilterReason.ONE_PARTY;
        }
        return actors.accept(row, parties) ? null : FilterReason.PARTY;
    }

    private @Nullable FilterReason filterType(TsvRow row) {
        Optional<PloverCode> code = code(row);
        if (code.isEmpty()) {
            return null;
        }
        EventKind kind = EventTypes.of(code.get()).kind();
        if (!selection.kinds().isEmpty() && !selection.kinds().contains(kind)) {
            return FilterReason.KIND;
        }
        boolean isWanted = selection.plover().isEmpty()
                || selection.plover().stream().anyMatch(wanted -> CameoIndex.covers(wanted, code.get()));
        return isWanted ? null : FilterReason.CODE;
    }

    /** The code, without its mode if that is not known; empty if its type is not known. */
    private Optional<PloverCode> code(TsvRow row) {
        String type = PolecatRow.peek(row, columns.find(row, "Event Type"));
        String mode = PolecatRow.peek(row, columns.find(row, "Event Mode"));
        Optional<PloverCode> whole = EventTypes.plover(type, mode);
        return whole.isPresent() ? whole : EventTypes.plover(type, "");
    }

    @Override
    public CodedRow read(TsvRow row, Notes notes) throws RowRefusal {
        row.index();
        PolecatRow cell = new PolecatRow(row, columns, cells);
        Days.Day day = days.get(row, columns.find(row, "Event Date"), "Event Date");
        PloverCode code = code(row).orElseThrow(() -> unknown(cell.text("Event Type")));
        String mode = cell.text("Event Mode");
        if (!mode.isEmpty() && code.mode().isEmpty()) {
            notes.add(ArchiveCode.MODE_UNKNOWN, "Event Mode", mode);
        }
        EventType type = types.get(code, EventTypes::of);
        String id = cell.text("Event ID");
        String place = cell.text("Placename");
        int intensity = columns.find(row, "Intensity");
        return new CodedRow(
                id.isEmpty() ? null : id,
                id.isEmpty() ? "" : "polecat:" + IdText.ofRecord(id),
                day.time(),
                day.number(),
                type,
                CodingScheme.PLOVER_2_0_DRAFT,
                code.type().value(),
                mode.isEmpty() ? null : mode,
                cell.list("Contexts"),
                intensity < 0 || cells.isMissing(row, intensity)
                        ? null
                        : intensities.get(row, intensity, "Intensity", notes),
                actors.of(cell, "Actor", notes),
                actors.of(cell, "Recipient", notes),
                story(cell, id),
                place.isEmpty() ? null : place,
                hasExtras ? PolecatExtras.of(cell) : Extensions.none());
    }

    private static RowRefusal unknown(String type) {
        return new RowRefusal(
                ArchiveCode.CODE_UNKNOWN,
                "Event Type",
                "the event type must be one of the PLOVER 2.0 draft, such as 'CONSULT': '" + Words.abbreviate(type)
                        + "'");
    }

    /** Several events come from one document; its id is what theirs begin with. */
    private @Nullable Story story(PolecatRow cell, String id) {
        String publisher = cell.text("Source");
        int end = id.indexOf('_');
        if (publisher.isEmpty() || end <= 0) {
            return null;
        }
        String document = id.substring(0, end);
        String headline = cell.text("Headline");
        String key = "polecat " + document;
        return new Story(
                key,
                Digests.ofKey(key),
                "polecat:document/" + IdText.ofRecord(document),
                publisher,
                headline.isEmpty() ? "POLECAT document " + document : headline,
                null,
                published(cell.text("Publication Date")),
                language(cell.text("Language")));
    }

    private static @Nullable EdtfTemporal published(String text) {
        return Days.parseIso(text).map(Days.Day::time).orElse(null);
    }

    private static String language(String text) {
        return text.matches("[a-z]{2,3}")
                ? text
                : LANGUAGES.getOrDefault(text.toLowerCase(Locale.ROOT), Stories.NOT_KNOWN);
    }

    @Override
    public SortedMap<String, Long> takeMissing() {
        return cells.takeCounts();
    }
}
