package io.github.communique.json.internal;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The values of a read that are likely to come again, such as ids, terms and times, so that each is made once and held
 * once. What comes later takes the place of what came earlier, so that no input makes it grow.
 */
final class SharedValues {
    private final Utf8Decoder decoder = new Utf8Decoder();
    private Table[] tables = {};

    /** The decoder that all parsers of the read use. */
    Utf8Decoder decoder() {
        return decoder;
    }

    /** The values of one type. */
    Table table(int slot) {
        return slot < tables.length ? tables[slot] : added(slot);
    }

    private Table added(int slot) {
        int former = tables.length;
        tables = Arrays.copyOf(tables, slot + 1);
        for (int i = former; i <= slot; i++) {
            tables[i] = new Table();
        }
        return tables[slot];
    }

    /**
     * The values of one type, and beside them the bytes of their strings; the last two stand apart. It begins small and
     * is emptied each time that it grows.
     */
    static final class Table {
        private static final int FIRST_SIZE = 1 << 6;
        private static final int LAST_SIZE = 1 << 10;

        private SharedString recent = new SharedString();
        private SharedString lessRecent = new SharedString();
        private long[] keys = new long[FIRST_SIZE * SharedKey.ROOM];
        private @Nullable Object[] values = new Object[FIRST_SIZE];
        private int puts;

        /** Finds one of the last two strings at an index. */
        @Nullable
        SharedString findRecent(byte[] bytes, int index, int end) {
            if (end - index < SharedString.BYTES) {
                return null;
            }
            return recent.isAt(bytes, index) ? recent : lessRecent.isAt(bytes, index) ? lessRecent : null;
        }

        /** Keeps a string apart, in place of the last but one. */
        void putRecent(byte[] bytes, int from, int to, Object value) {
            if (to - from < SharedString.BYTES && bytes.length - from >= SharedString.BYTES) {
                SharedString last = recent;
                recent = lessRecent;
                lessRecent = last;
                recent.set(bytes, from, to - from, value);
            }
        }

        @Nullable
        Object find(SharedKey key) {
            int index = key.place(values.length);
            return key.isAt(keys, index * SharedKey.ROOM) ? values[index] : null;
        }

        void put(SharedKey key, Object value) {
            if (++puts > values.length && values.length < LAST_SIZE) {
                grow();
            }
            int index = key.place(values.length);
            key.copyTo(keys, index * SharedKey.ROOM);
            values[index] = value;
        }

        private void grow() {
            puts = 0;
            values = new Object[2 * values.length];
            keys = new long[2 * keys.length];
        }
    }
}
