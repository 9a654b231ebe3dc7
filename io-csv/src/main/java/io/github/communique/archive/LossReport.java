package io.github.communique.archive;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a format that holds less than the model could not hold.
 *
 * @param events how many events there were
 * @param written how many of them are in the output
 * @param losses how often what was lost, by a short phrase; empty if nothing was
 */
public record LossReport(long events, long written, SortedMap<String, Long> losses) {
    /** Copies the map. */
    public LossReport {
        losses = Collections.unmodifiableSortedMap(new TreeMap<>(losses));
    }
}
