package io.github.communique.archive.fold;

import java.util.Arrays;

/**
 * Remembers which digests it has seen: the last ones, at least {@code capacity} and at most twice as many, in memory of
 * a fixed size.
 *
 * <p>Two tables take turns. When the younger is full, the elder is emptied and takes its place, and a new generation
 * begins; what stood in the emptied one is forgotten.
 */
final class RecentKeys {
    private final int capacity;
    private long[] young;
    private long[] old;
    private int youngCount;
    private int generation = 1;

    /** Makes an empty memory; the capacity is a power of two. */
    RecentKeys(int capacity) {
        this.capacity = capacity;
        this.young = new long[4 * capacity];
        this.old = new long[4 * capacity];
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
            long[] emptied = old;
            Arrays.fill(emptied, 0);
            old = young;
            young = emptied;
            youngCount = 0;
            generation++;
        }
        int at = place(young, high, low);
        young[at] = high;
        young[at + 1] = low | 1;
        youngCount++;
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
