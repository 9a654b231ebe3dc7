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

    /** The values of one type, and beside them the bytes of their strings; the last two stand apart. */
    static final class Table {
        private static final int SIZE = 1 << 10;

        private SharedString recent = new SharedString();
        private SharedString lessRecent = new SharedString();
        private long[] keys = {};
        private @Nullable Object[] values = {};

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
            int index = key.hash() & (SIZE - 1);
            return keys.length > 0 && key.isAt(keys, index * SharedKey.ROOM) ? values[index] : null;
        }

        void put(SharedKey key, Object value) {
            if (keys.length == 0) {
                keys = new long[SIZE * SharedKey.ROOM];
                values = new Object[SIZE];
            }
            int index = key.hash() & (SIZE - 1);
            key.copyTo(keys, index * SharedKey.ROOM);
            values[index] = value;
        }
    }
}
