package io.github.communique.archive.row;

import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One value for each of the texts met last, made once and shared; a fixed number of places, so that no file can make it
 * grow. A text that is too long is made anew each time.
 *
 * @param <T> the values
 */
public final class Canonical<T> {
    private static final long FACTOR = 0x9E3779B97F4A7C15L;
    private static final byte[] NOTHING = {};

    /** What stands for each text, and the text itself unless that says it all; a place without a text has null. */
    private final long[] codes;

    private final byte[] @Nullable [] keys;
    private final @Nullable T[] values;
    private final int shift;
    private final int maxKey;
    private final Maker<T> maker;

    /**
     * Makes an empty table of values that are made of texts.
     *
     * @param places how many values are remembered at most, a power of two
     * @param maxKey how many bytes a text has at most whose value is remembered
     * @param maker makes the value of a text
     */
    public Canonical(int places, int maxKey, Function<String, T> maker) {
        this(places, maxKey, (row, from, to) -> maker.apply(row.text(from, to)));
    }

    /**
     * Makes an empty table of values that are made of bytes.
     *
     * @param places how many values are remembered at most, a power of two
     * @param maxKey how many bytes a text has at most whose value is remembered
     * @param maker makes the value of a text
     */
    @SuppressWarnings("unchecked")
    public Canonical(int places, int maxKey, Maker<T> maker) {
        this.codes = new long[places];
        this.keys = new byte[places][];
        this.values = (T[]) new Object[places];
        this.shift = Long.SIZE - Integer.numberOfTrailingZeros(places);
        this.maxKey = maxKey;
        this.maker = maker;
    }

    /** Makes the value of a text that stands in a row. */
    @FunctionalInterface
    public interface Maker<T> {
        /** Makes it of the bytes from an index to another. */
        T make(TsvRow row, int from, int to);
    }

    /** The value of a column's text. */
    public T get(TsvRow row, int column) {
        int from = row.from(column);
        return get(row, from, row.to(column));
    }

    public T get(TsvRow row, int from, int to) {
        return to - from > maxKey ? maker.make(row, from, to) : at(place(row, from, to));
    }

    /** Where the value of a text stands, which is not too long; it is made if it is not there. */
    private int place(TsvRow row, int from, int to) {
        return place(code(row.bytes(), from, to), row, from, to);
    }

    private int place(long code, TsvRow row, int from, int to) {
        byte[] bytes = row.bytes();
        int place = (int) ((code * FACTOR) >>> shift);
        if (isAt(place, code, bytes, from, to)) {
            return place;
        } else if (isAt(place ^ 1, code, bytes, from, to)) {
            return place ^ 1;
        }
        T made = maker.make(row, from, to);
        codes[place ^ 1] = codes[place];
        keys[place ^ 1] = keys[place];
        values[place ^ 1] = values[place];
        codes[place] = code;
        keys[place] = to - from <= Swar.WORD ? NOTHING : Arrays.copyOfRange(bytes, from, to);
        values[place] = made;
        return place;
    }

    /** The value at a place that has one. */
    @SuppressWarnings("NullAway")
    private T at(int place) {
        return values[place];
    }

    private boolean isAt(int place, long code, byte[] bytes, int from, int to) {
        if (codes[place] != code) {
            return false;
        }
        byte[] key = keys[place];
        return key != null && isSame(key, bytes, from, to);
    }

    /** Whether a text is that of a key whose code it has. */
    private static boolean isSame(byte[] key, byte[] bytes, int from, int to) {
        return to - from <= Swar.WORD
                ? key.length == 0
                : key.length == to - from && Arrays.equals(key, 0, key.length, bytes, from, to);
    }

    /** The values of one column, which is often the same as in the row before. */
    public Column column() {
        return new Column();
    }

    /** The values of one column. */
    public final class Column {
        private long lastCode;
        private byte @Nullable [] lastKey;
        private @Nullable T last;

        /** The value of a column's text. */
        public T get(TsvRow row, int column) {
            int from = row.from(column);
            return get(row, from, row.to(column));
        }

        public T get(TsvRow row, int from, int to) {
            long code = code(row.bytes(), from, to);
            byte[] key = lastKey;
            T value = last;
            if (lastCode == code && key != null && value != null && isSame(key, row.bytes(), from, to)) {
                return value;
            } else if (to - from > maxKey) {
                return maker.make(row, from, to);
            }
            int place = place(code, row, from, to);
            lastCode = code;
            lastKey = keys[place];
            T found = at(place);
            last = found;
            return found;
        }
    }

    /** A text of eight bytes or fewer itself, which no NUL can be in; else a number that seldom is that of another. */
    private static long code(byte[] bytes, int from, int to) {
        int last = to - Swar.WORD;
        if (last <= from) {
            long word = Swar.load(bytes, from);
            return last == from ? word : word & Swar.low(to - from);
        }
        long code = (long) to - from;
        for (int i = from; i < last; i += Swar.WORD) {
            code = (code ^ Swar.load(bytes, i)) * FACTOR;
            code ^= code >>> 32;
        }
        return (code ^ Swar.load(bytes, last)) * FACTOR;
    }
}
