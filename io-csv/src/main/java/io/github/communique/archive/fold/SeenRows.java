package io.github.communique.archive.fold;

import java.util.Arrays;

/**
 * Remembers rows and the ids of their events: the last ones, at least {@code capacity} and at most twice as many, in
 * memory that grows with them up to a fixed size.
 *
 * <p>A row is two numbers, one of its id and one of its digest. They stand in one table of which half is always free,
 * since most rows are new and each look costs a miss of the processor's cache. When a generation is full, all rows of
 * the one before it are forgotten.
 */
final class SeenRows {
    private static final long USED = 1;
    private static final long ODD = 2;
    private static final long TAKEN = 4;
    private static final long DIGEST = -8;
    private static final int FIRST_ROWS = 1 << 10;
    private static final int LONGS_PER_ROW = 4;
    private static final int GROWTH = 4;

    private final int capacity;
    private long[] table;
    private int rows;
    private int count;
    private long generation;

    /** Makes an empty memory; the capacity is a power of two. */
    SeenRows(int capacity) {
        this.capacity = capacity;
        this.table = new long[LONGS_PER_ROW * Math.min(2 * capacity, FIRST_ROWS)];
    }

    /** Whether a row of this id and digest is remembered. */
    boolean hasRow(long id, long digest) {
        for (int at = start(id); table[at + 1] != 0; at = next(at)) {
            if (table[at] == id && ((table[at + 1] ^ digest) & DIGEST) == 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether an event of this id is remembered. */
    boolean hasEvent(long id) {
        for (int at = start(id); table[at + 1] != 0; at = next(at)) {
            if (table[at] == id && (table[at + 1] & USED) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Adds a row, and whether an event has its id. */
    void add(long id, long digest, boolean isEvent) {
        if (count == capacity) {
            forget();
        }
        if (LONGS_PER_ROW * rows == table.length) {
            grow();
        }
        rows++;
        put(id, (digest & DIGEST) | TAKEN | generation | (isEvent ? USED : 0));
        count++;
    }

    private void put(long id, long value) {
        int at = start(id);
        while (table[at + 1] != 0) {
            at = next(at);
        }
        table[at] = id;
        table[at + 1] = value;
    }

    private void grow() {
        long[] smaller = table;
        table = new long[LONGS_PER_ROW * Math.min(2 * capacity, GROWTH * rows)];
        for (int at = 0; at < smaller.length; at += 2) {
            if (smaller[at + 1] != 0) {
                put(smaller[at], smaller[at + 1]);
            }
        }
    }

    /** Begins a generation, and forgets all but the one that is full. */
    private void forget() {
        long[] kept = new long[2 * capacity];
        int length = 0;
        for (int at = 0; at < table.length; at += 2) {
            if (table[at + 1] != 0 && (table[at + 1] & ODD) == generation) {
                kept[length++] = table[at];
                kept[length++] = table[at + 1];
            }
        }
        Arrays.fill(table, 0);
        for (int i = 0; i < length; i += 2) {
            put(kept[i], kept[i + 1]);
        }
        rows = length / 2;
        generation ^= ODD;
        count = 0;
    }

    private int start(long id) {
        return ((int) (id ^ (id >>> 32)) & (table.length / 2 - 1)) << 1;
    }

    private int next(int at) {
        return (at + 2) & (table.length - 1);
    }
}
