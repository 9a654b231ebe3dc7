package io.github.communique.archive.internal;

import io.github.communique.archive.GdeltMention;
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
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rows of the GDELT mentions table. */
final class MentionShape implements Shape<GdeltMention> {
    static final int COLUMNS = 16;

    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private @Nullable FileRows<GdeltMention> file;

    /** Sets the file that knows the line of a row. */
    void readLinesFrom(FileRows<GdeltMention> rows) {
        file = rows;
    }

    @Override
    public String layout() {
        return "gdelt-2.0-mentions";
    }

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

    @Override
    public GdeltMention read(TsvRow row, Notes notes) throws RowRefusal {
        row.index();
        return new GdeltMention(
                required(row, 0, "GLOBALEVENTID"),
                time(row, 1, "EventTimeDate"),
                time(row, 2, "MentionTimeDate"),
                type(row),
                row.text(4),
                required(row, 5, "MentionIdentifier"),
                number(row, 6, "SentenceID"),
                offset(row, 7, "Actor1CharOffset"),
                offset(row, 8, "Actor2CharOffset"),
                offset(row, 9, "ActionCharOffset"),
                row.text(10).equals("1"),
                number(row, 11, "Confidence").orElseThrow(() -> refusal("Confidence", "a number", "")),
                number(row, 12, "MentionDocLen"),
                tone(row.text(13)),
                text(row, 14),
                text(row, 15),
                file == null ? 0 : file.line());
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
    public SortedMap<String, Long> missing() {
        return Collections.emptySortedMap();
    }
}
