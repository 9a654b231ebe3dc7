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

    /** The first eight bytes of each text, and the text itself if it has more; a place without a text has null. */
    private final long[] heads;

    private final byte[] @Nullable [] keys;
    private final @Nullable T[] values;
    private final int mask;
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
        this.heads = new long[places];
        this.keys = new byte[places][];
        this.values = (T[]) new Object[places];
        this.mask = places - 1;
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
        byte[] bytes = row.bytes();
        long head = head(bytes, from, to);
        int place = hash(head, bytes, from, to) & mask;
        if (isAt(place, head, bytes, from, to)) {
            return place;
        } else if (isAt(place ^ 1, head, bytes, from, to)) {
            return place ^ 1;
        }
        T made = maker.make(row, from, to);
        heads[place ^ 1] = heads[place];
        keys[place ^ 1] = keys[place];
        values[place ^ 1] = values[place];
        heads[place] = head;
        keys[place] = to - from <= Swar.WORD ? NOTHING : Arrays.copyOfRange(bytes, from, to);
        values[place] = made;
        return place;
    }

    /** The value at a place that has one. */
    @SuppressWarnings("NullAway")
    private T at(int place) {
        return values[place];
    }

    private boolean isAt(int place, long head, byte[] bytes, int from, int to) {
        byte[] key = keys[place];
        return heads[place] == head && key != null && isSame(key, bytes, from, to);
    }

    /**
     * Whether a text is the one of a key whose first eight bytes it has. A row holds no NUL, so these tell short ones.
     */
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
        private long lastHead;
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
            boolean isSame =
                    key != null && lastHead == head(row.bytes(), from, to) && isSame(key, row.bytes(), from, to);
            if (isSame && value != null) {
                return value;
            } else if (to - from > maxKey) {
                return maker.make(row, from, to);
            }
            int place = place(row, from, to);
            lastHead = heads[place];
            lastKey = keys[place];
            T found = at(place);
            last = found;
            return found;
        }
    }

    /** The first eight bytes of a text, or all of it and zeros. */
    private static long head(byte[] bytes, int from, int to) {
        long word = Swar.load(bytes, from);
        return to - from >= Swar.WORD ? word : word & Swar.low(to - from);
    }

    private static int hash(long head, byte[] bytes, int from, int to) {
        long hash = (head ^ (to - from)) * FACTOR;
        for (int i = from + Swar.WORD; i < to; i += Swar.WORD) {
            hash = (hash ^ (hash >>> 32) ^ head(bytes, i, to)) * FACTOR;
        }
        return (int) (hash >>> 32);
    }
}
