package io.github.communique.archive.fold;

import java.util.Arrays;

/**
 * Remembers which digests it has seen: the last ones, at least {@code capacity} and at most twice as many, in memory
 * that grows with them up to a fixed size.
 *
 * <p>Two tables take turns. When the younger is full, the elder is emptied and takes its place, and a new generation
 * begins; what stood in the emptied one is forgotten.
 */
final class RecentKeys {
    private static final int FIRST_KEYS = 1 << 10;
    private static final int LONGS_PER_KEY = 4;
    private static final int GROWTH = 4;

    private final int capacity;
    private long[] young;
    private long[] old;
    private int youngCount;
    private int generation = 1;

    /** Makes an empty memory; the capacity is a power of two. */
    RecentKeys(int capacity) {
        this.capacity = capacity;
        this.young = new long[LONGS_PER_KEY * Math.min(capacity, FIRST_KEYS)];
        this.old = new long[LONGS_PER_KEY];
    }

    /** The generation that new keys are put in, from 1. */
    int generation() {
        return generation;
    }

    /** The generation in which a key was seen first and is remembered; 0 if it is not. */
    int find(long high, long low) {
        if (contains(young, high, low)) {
            return generation;
        }
        return contains(old, high, low) ? generation - 1 : 0;
    }

    /** Adds a key that is not there. */
    void add(long high, long low) {
        if (youngCount == capacity) {
            nextGeneration();
        } else if (LONGS_PER_KEY * youngCount == young.length) {
            young = moved(young, Math.min(capacity, GROWTH * youngCount));
        }
        put(young, high, low | 1);
        youngCount++;
    }

    private void nextGeneration() {
        long[] emptied = old.length == young.length ? old : new long[young.length];
        Arrays.fill(emptied, 0);
        old = young;
        young = emptied;
        youngCount = 0;
        generation++;
    }

    /** The same keys in a larger table. */
    private static long[] moved(long[] table, int keys) {
        long[] larger = new long[LONGS_PER_KEY * keys];
        for (int at = 0; at < table.length; at += 2) {
            if (table[at + 1] != 0) {
                put(larger, table[at], table[at + 1]);
            }
        }
        return larger;
    }

    private static void put(long[] table, long high, long low) {
        int at = place(table, high, low);
        table[at] = high;
        table[at + 1] = low;
    }

    private static boolean contains(long[] table, long high, long low) {
        return table[place(table, high, low) + 1] != 0;
    }

    /** Where a key stands or would stand; half of the places are always free. */
    private static int place(long[] table, long high, long low) {
        int mask = table.length / 2 - 1;
        int at = (int) (high ^ (high >>> 32)) & mask;
        while (table[2 * at + 1] != 0 && (table[2 * at] != high || table[2 * at + 1] != (low | 1))) {
            at = (at + 1) & mask;
        }
        return 2 * at;
    }
}
