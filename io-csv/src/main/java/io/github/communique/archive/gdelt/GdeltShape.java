package io.github.communique.archive.gdelt;

import io.github.communique.archive.Selection;
import io.github.communique.archive.actor.Actor;
import io.github.communique.archive.actor.Actors;
import io.github.communique.archive.actor.IdText;
import io.github.communique.archive.decode.Shape;
import io.github.communique.archive.event.CodedRow;
import io.github.communique.archive.event.Days;
import io.github.communique.archive.event.Intensities;
import io.github.communique.archive.event.Stories;
import io.github.communique.archive.event.Story;
import io.github.communique.archive.row.Canonical;
import io.github.communique.archive.row.Notes;
import io.github.communique.archive.row.RowRefusal;
import io.github.communique.archive.row.TsvRow;
import io.github.communique.archive.select.CameoIndex;
import io.github.communique.archive.select.CodeSelector;
import io.github.communique.archive.select.FilterReason;
import io.github.communique.check.ArchiveCode;
import io.github.communique.model.Extensions;
import io.github.communique.vocabulary.Cameo;
import io.github.communique.vocabulary.IntensityScale;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** The rows of a GDELT event export. */
public final class GdeltShape implements Shape<CodedRow> {
    private static final byte[] PREFIX = "gdelt:".getBytes(StandardCharsets.US_ASCII);
    private static final int ACTORS = 1 << 13;
    private static final int LONGEST_CODE = 60;
    private static final int PLACES = 1 << 12;
    private static final int LONGEST_PLACE = 120;

    private final GdeltLayout layout;
    private final Selection selection;
    private final CameoIndex codes;
    private final CodeSelector parties;
    private final int fromDay;
    private final int toDay;
    private final @Nullable GdeltExtras extras;
    private final Days days = Days.compact();
    private final Stories stories = new Stories();
    private final Intensities intensities = new Intensities(IntensityScale.GOLDSTEIN_GDELT);
    private final Canonical<List<Actor>> actors =
            new Canonical<>(ACTORS, LONGEST_CODE, code -> code.isBlank() ? List.of() : List.of(Actors.ofCode(code)));

    private final Canonical<Optional<String>>.Column places =
            new Canonical<>(PLACES, LONGEST_PLACE, name -> Optional.of(name).filter(text -> !text.isBlank())).column();

    public GdeltShape(GdeltLayout layout, Selection selection, boolean hasExtras) {
        this.layout = layout;
        this.selection = selection;
        this.codes = new CameoIndex(selection);
        this.parties = new CodeSelector(selection.parties());
        this.fromDay = selection.from().map(GdeltShape::number).orElse(0);
        this.toDay = selection.to().map(GdeltShape::number).orElse(Integer.MAX_VALUE);
        this.extras = hasExtras ? new GdeltExtras(layout) : null;
    }

    @Override
    public boolean hasColumnsOf(TsvRow row) {
        return row.columns() == layout.columns();
    }

    @Override
    public String expectedColumns() {
        return Integer.toString(layout.columns());
    }

    @Override
    public @Nullable FilterReason filter(TsvRow row) {
        if ((selection.from().isPresent() || selection.to().isPresent()) && !isInRange(row)) {
            return FilterReason.DATE;
        }
        if (selection.isRootOnly() && !isRoot(row)) {
            return FilterReason.ROOT;
        }
        FilterReason ofCode = codes.filter(row, GdeltLayout.CODE);
        if (ofCode != null) {
            return ofCode;
        }
        if (selection.isBothPartiesOnly() && (row.isEmpty(GdeltLayout.ACTOR_1) || row.isEmpty(GdeltLayout.ACTOR_2))) {
            return FilterReason.ONE_PARTY;
        }
        return parties.accepts(row, GdeltLayout.ACTOR_1, GdeltLayout.ACTOR_2) ? null : FilterReason.PARTY;
    }

    private static boolean isRoot(TsvRow row) {
        int at = row.from(GdeltLayout.IS_ROOT);
        return row.to(GdeltLayout.IS_ROOT) == at + 1 && row.bytes()[at] == '1';
    }

    /** A day that cannot be read counts as in range, so that the row is refused and not passed over. */
    private boolean isInRange(TsvRow row) {
        int from = row.from(GdeltLayout.DAY);
        int number = 0;
        if (row.to(GdeltLayout.DAY) != from + 8) {
            return true;
        }
        for (int i = from; i < from + 8; i++) {
            int digit = row.bytes()[i] - '0';
            if (digit < 0 || digit > 9) {
                return true;
            }
            number = number * 10 + digit;
        }
        return number >= fromDay && number <= toDay;
    }

    @Override
    public CodedRow read(TsvRow row, Notes notes) throws RowRefusal {
        row.index();
        Days.Day day = days.get(row, GdeltLayout.DAY, "SQLDATE");
        CameoIndex.Meaning meaning = CameoIndex.meaning(row, GdeltLayout.CODE, "EventCode");
        String id = row.text(GdeltLayout.ID);
        return new CodedRow(
                id.isBlank() ? null : id,
                id.isBlank() ? "" : IdText.ofRecord(PREFIX, row, GdeltLayout.ID),
                day.time(),
                day.number(),
                meaning.type(),
                Cameo.SCHEME,
                meaning.code().code(),
                null,
                List.of(),
                intensities.get(row, GdeltLayout.GOLDSTEIN, "GoldsteinScale", notes),
                actors(row, GdeltLayout.ACTOR_1, "Actor1Code", notes),
                actors(row, GdeltLayout.ACTOR_2, "Actor2Code", notes),
                story(row),
                place(row),
                extras == null ? Extensions.none() : extras.of(row));
    }

    private List<Actor> actors(TsvRow row, int column, String name, Notes notes) {
        List<Actor> found = actors.get(row, column);
        if (found.isEmpty()) {
            notes.add(ArchiveCode.ACTOR_BLANK, name, "");
        } else if (!found.get(0).unknown().isEmpty()) {
            notes.add(ArchiveCode.ACTOR_UNKNOWN, name, row.text(column));
        }
        return found;
    }

    private @Nullable Story story(TsvRow row) {
        return layout.url() < 0 || row.isEmpty(layout.url()) ? null : stories.get(row, layout.url());
    }

    private @Nullable String place(TsvRow row) {
        return row.isEmpty(layout.placeName())
                ? null
                : places.get(row, layout.placeName()).orElse(null);
    }

    private static int number(LocalDate day) {
        return day.getYear() * 10_000 + day.getMonthValue() * 100 + day.getDayOfMonth();
    }

    @Override
    public SortedMap<String, Long> takeMissing() {
        return Collections.emptySortedMap();
    }
}
