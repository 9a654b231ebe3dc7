package io.github.communique.archive.gdelt;

import io.github.communique.archive.event.Intensities;
import io.github.communique.archive.event.Ordered;
import io.github.communique.archive.row.Canonical;
import io.github.communique.archive.row.TsvRow;
import io.github.communique.model.ExtensionValue;
import io.github.communique.model.Extensions;
import org.jspecify.annotations.Nullable;

/**
 * What a GDELT row says beyond the model. Left out is what follows from the rest: the month, the year and the fraction
 * of the date, the base and root of a code, the quad class of a root, the parts of an actor code.
 *
 * <p>Places, actors and numbers come again in most rows, so their values are made once and shared.
 */
final class GdeltExtras {
    private static final int TEXTS = 1 << 12;
    private static final int LONGEST = 24;
    private static final int COUNTS = 1000;

    private final GdeltLayout layout;
    private final GdeltPlaces places;
    private final GdeltActorExtras actors;
    private final Canonical<ExtensionValue> texts = new Canonical<>(TEXTS, LONGEST, ExtensionValue.Text::new);
    private final Canonical<ExtensionValue>.Column tones = texts.column();
    private final Canonical<ExtensionValue>.Column added = texts.column();
    private final @Nullable ExtensionValue[] counts = new ExtensionValue[COUNTS];
    private final Ordered ordered = new Ordered();

    GdeltExtras(GdeltLayout layout) {
        this.layout = layout;
        this.places = new GdeltPlaces(layout);
        this.actors = new GdeltActorExtras();
    }

    Extensions of(TsvRow row) {
        int code = row.from(GdeltLayout.CODE);
        int codeLength = row.to(GdeltLayout.CODE) - code;
        ExtensionValue.Fields fields = ordered.clear()
                .put("actionGeo", places.get(row, 2).fields())
                .put("actor1", actors.get(row, GdeltLayout.ACTOR_1, places.get(row, 0)))
                .put("actor2", actors.get(row, GdeltLayout.ACTOR_2, places.get(row, 1)))
                .put("avgTone", text(row, GdeltLayout.AVG_TONE, tones))
                .put("dateAdded", text(row, layout.added(), added))
                .put("eventBaseCode", unless(row, GdeltLayout.BASE_CODE, code, Math.min(3, codeLength)))
                .put("eventRootCode", unless(row, GdeltLayout.ROOT_CODE, code, Math.min(2, codeLength)))
                .put("goldsteinScale", unlessNumber(row))
                .put("isRootEvent", count(row, GdeltLayout.IS_ROOT))
                .put("numArticles", count(row, GdeltLayout.NUM_ARTICLES))
                .put("numMentions", count(row, GdeltLayout.NUM_MENTIONS))
                .put("numSources", count(row, GdeltLayout.NUM_SOURCES))
                .put("quadClass", unlessQuad(row, code))
                .fields();
        return fields == null ? Extensions.none() : Extensions.of("gdelt", fields);
    }

    /** The text of a column; null if it is blank. */
    private @Nullable ExtensionValue text(TsvRow row, int column) {
        int from = row.from(column);
        int to = row.to(column);
        return isBlank(row, from, to) ? null : texts.get(row, from, to);
    }

    private static @Nullable ExtensionValue text(TsvRow row, int column, Canonical<ExtensionValue>.Column values) {
        int from = row.from(column);
        int to = row.to(column);
        return isBlank(row, from, to) ? null : values.get(row, from, to);
    }

    /** The text of a column that mostly holds a small number. */
    private @Nullable ExtensionValue count(TsvRow row, int column) {
        int from = row.from(column);
        int to = row.to(column);
        int count = smallNumber(row, from, to);
        if (count < 0) {
            return text(row, column);
        }
        ExtensionValue value = counts[count];
        if (value == null) {
            value = new ExtensionValue.Text(row.text(from, to));
            counts[count] = value;
        }
        return value;
    }

    /** A number of up to three digits without a zero before them; -1 for all else. */
    private static int smallNumber(TsvRow row, int from, int to) {
        int length = to - from;
        if (length < 1 || length > 3 || (length > 1 && row.bytes()[from] == '0')) {
            return -1;
        }
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = row.bytes()[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    private static boolean isBlank(TsvRow row, int from, int to) {
        return from == to || (row.bytes()[from] <= ' ' && row.text(from, to).isBlank());
    }

    /** The text of a column that should follow from the code; null if it does. */
    private @Nullable ExtensionValue unless(TsvRow row, int column, int code, int length) {
        int from = row.from(column);
        boolean follows = row.to(column) - from == length;
        for (int i = 0; follows && i < length; i++) {
            follows = row.bytes()[from + i] == row.bytes()[code + i];
        }
        return follows ? null : text(row, column);
    }

    private @Nullable ExtensionValue unlessQuad(TsvRow row, int code) {
        int root = (row.bytes()[code] - '0') * 10 + row.bytes()[code + 1] - '0';
        int quad = root <= 5 ? '1' : root <= 9 ? '2' : root <= 14 ? '3' : '4';
        int from = row.from(GdeltLayout.QUAD);
        boolean follows = row.to(GdeltLayout.QUAD) == from + 1 && row.bytes()[from] == quad;
        return follows ? null : text(row, GdeltLayout.QUAD);
    }

    /** The intensity where it is no number, and so has no place in the model. */
    private @Nullable ExtensionValue unlessNumber(TsvRow row) {
        int from = row.from(GdeltLayout.GOLDSTEIN);
        int to = row.to(GdeltLayout.GOLDSTEIN);
        return Intensities.isNumber(row, from, to) ? null : text(row, GdeltLayout.GOLDSTEIN);
    }
}
