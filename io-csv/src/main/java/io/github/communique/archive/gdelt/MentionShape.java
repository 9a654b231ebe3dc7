package io.github.communique.archive.gdelt;

import io.github.communique.archive.GdeltMention;
import io.github.communique.archive.decode.Shape;
import io.github.communique.archive.decode.ShapeChoice;
import io.github.communique.archive.event.Intensities;
import io.github.communique.archive.row.Notes;
import io.github.communique.archive.row.RowRefusal;
import io.github.communique.archive.row.TsvRow;
import io.github.communique.archive.select.FilterReason;
import io.github.communique.check.ArchiveCode;
import io.github.communique.check.ReadingCode;
import io.github.communique.text.Words;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.function.LongFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rows of the GDELT mentions table. */
public final class MentionShape implements Shape<LongFunction<GdeltMention>> {
    static final int COLUMNS = 16;

    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    public static final ShapeChoice<LongFunction<GdeltMention>> CHOICE =
            new ShapeChoice<>("gdelt-2.0-mentions", COLUMNS, MentionShape::new, false);

    @Override
    public boolean hasColumnsOf(TsvRow row) {
        return row.columns() == COLUMNS;
    }

    @Override
    public String expectedColumns() {
        return Integer.toString(COLUMNS);
    }

    @Override
    public @Nullable FilterReason filter(TsvRow row) {
        return null;
    }

    /** Reads all but the line, which is known later. */
    @Override
    public LongFunction<GdeltMention> read(TsvRow row, Notes notes) throws RowRefusal {
        row.index();
        String id = required(row, 0, "GLOBALEVENTID");
        LocalDateTime eventTime = time(row, 1, "EventTimeDate");
        LocalDateTime mentionTime = time(row, 2, "MentionTimeDate");
        GdeltMention.Collection type = type(row);
        String sourceName = row.text(4);
        String identifier = required(row, 5, "MentionIdentifier");
        OptionalInt sentence = number(row, 6, "SentenceID");
        OptionalInt actor1 = offset(row, 7, "Actor1CharOffset");
        OptionalInt actor2 = offset(row, 8, "Actor2CharOffset");
        OptionalInt action = offset(row, 9, "ActionCharOffset");
        boolean isInRawText = row.text(10).equals("1");
        int confidence = number(row, 11, "Confidence").orElseThrow(() -> refusal("Confidence", "a number", ""));
        OptionalInt length = number(row, 12, "MentionDocLen");
        Optional<BigDecimal> tone = tone(row.text(13));
        Optional<String> translation = text(row, 14);
        Optional<String> extras = text(row, 15);
        return line -> new GdeltMention(
                id,
                eventTime,
                mentionTime,
                type,
                sourceName,
                identifier,
                sentence,
                actor1,
                actor2,
                action,
                isInRawText,
                confidence,
                length,
                tone,
                translation,
                extras,
                line);
    }

    private static Optional<String> text(TsvRow row, int column) {
        return Optional.of(row.text(column)).filter(text -> !text.isBlank());
    }

    private static String required(TsvRow row, int column, String name) throws RowRefusal {
        return text(row, column).orElseThrow(() -> refusal(name, "a text", ""));
    }

    private static LocalDateTime time(TsvRow row, int column, String name) throws RowRefusal {
        try {
            return LocalDateTime.parse(row.text(column), TIME);
        } catch (DateTimeException e) {
            throw new RowRefusal(
                    ArchiveCode.DATE_MALFORMED,
                    name,
                    "the time must look like '20190121220000': '" + Words.abbreviate(row.text(column)) + "'");
        }
    }

    private static GdeltMention.Collection type(TsvRow row) throws RowRefusal {
        String text = row.text(3);
        return GdeltMention.Collection.VOCABULARY
                .find(text)
                .orElseThrow(() -> refusal("MentionType", "a number from 1 to 6", text));
    }

    private static OptionalInt number(TsvRow row, int column, String name) throws RowRefusal {
        String text = row.text(column);
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!WHOLE.matcher(text).matches()) {
            throw refusal(name, "a number", text);
        }
        return OptionalInt.of(Integer.parseInt(text));
    }

    private static OptionalInt offset(TsvRow row, int column, String name) throws RowRefusal {
        OptionalInt offset = number(row, column, name);
        return offset.isPresent() && offset.getAsInt() < 0 ? OptionalInt.empty() : offset;
    }

    private static Optional<BigDecimal> tone(String text) {
        return Intensities.isNumber(text) ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    private static RowRefusal refusal(String column, String expected, String found) {
        return new RowRefusal(
                ReadingCode.INVALID_VALUE, column, "must be " + expected + ": '" + Words.abbreviate(found) + "'");
    }

    @Override
    public SortedMap<String, Long> takeMissing() {
        return Collections.emptySortedMap();
    }
}
