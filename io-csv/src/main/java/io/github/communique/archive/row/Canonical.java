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

    private final byte[] @Nullable [] keys;
    private final @Nullable T[] values;
    private final int mask;
    private final int maxKey;
    private final Function<String, T> maker;

    /**
     * Makes an empty table.
     *
     * @param places how many values are remembered at most, a power of two
     * @param maxKey how many bytes a text has at most whose value is remembered
     * @param maker makes the value of a text
     */
    @SuppressWarnings("unchecked")
    public Canonical(int places, int maxKey, Function<String, T> maker) {
        this.keys = new byte[places][];
        this.values = (T[]) new Object[places];
        this.mask = places - 1;
        this.maxKey = maxKey;
        this.maker = maker;
    }

    /** The value of a column's text. */
    public T get(TsvRow row, int column) {
        int from = row.from(column);
        return get(row, from, row.to(column));
    }

    public T get(TsvRow row, int from, int to) {
        return to - from > maxKey ? maker.apply(row.text(from, to)) : at(place(row, from, to));
    }

    /** Where the value of a text stands, which is not too long; it is made if it is not there. */
    private int place(TsvRow row, int from, int to) {
        byte[] bytes = row.bytes();
        int place = hash(bytes, from, to) & mask;
        if (isAt(place, bytes, from, to)) {
            return place;
        } else if (isAt(place ^ 1, bytes, from, to)) {
            return place ^ 1;
        }
        T made = maker.apply(row.text(from, to));
        keys[place ^ 1] = keys[place];
        values[place ^ 1] = values[place];
        keys[place] = Arrays.copyOfRange(bytes, from, to);
        values[place] = made;
        return place;
    }

    /** The value at a place that has one. */
    @SuppressWarnings("NullAway")
    private T at(int place) {
        return values[place];
    }

    private boolean isAt(int place, byte[] bytes, int from, int to) {
        byte[] key = keys[place];
        return key != null && Arrays.equals(key, 0, key.length, bytes, from, to);
    }

    /** The values of one column, which is often the same as in the row before. */
    public Column column() {
        return new Column();
    }

    /** The values of one column. */
    public final class Column {
        private byte @Nullable [] lastKey;
        private @Nullable T last;

        /** The value of a column's text. */
        public T get(TsvRow row, int column) {
            int from = row.from(column);
            return get(row, from, row.to(column));
        }

        public T get(TsvRow row, int from, int to) {
            byte[] key = lastKey;
            T value = last;
            if (key != null && value != null && Arrays.equals(key, 0, key.length, row.bytes(), from, to)) {
                return value;
            } else if (to - from > maxKey) {
                return maker.apply(row.text(from, to));
            }
            int place = place(row, from, to);
            lastKey = keys[place];
            T found = at(place);
            last = found;
            return found;
        }
    }

    private static int hash(byte[] bytes, int from, int to) {
        long hash = (long) to - from;
        int i = from;
        for (; i + Swar.WORD <= to; i += Swar.WORD) {
            hash = (hash ^ Swar.load(bytes, i)) * FACTOR;
            hash ^= hash >>> 32;
        }
        if (i < to) {
            hash = (hash ^ (Swar.load(bytes, i) & Swar.low(to - i))) * FACTOR;
            hash ^= hash >>> 32;
        }
        return (int) ((hash * FACTOR) >>> 32);
    }
}
