package io.github.communique.archive.internal;

import io.github.communique.archive.FileReport;
import io.github.communique.archive.FoldReason;
import io.github.communique.check.ArchiveCode;
import io.github.communique.check.Finding;
import io.github.communique.check.FindingCode;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;

/** Counts what becomes of the rows of one file. */
final class FileCounts {
    private final String file;
    private final String layout;
    private final long[] filtered = new long[FilterReason.values().length];
    private final long[] folded = new long[FoldReason.values().length];
    private final Map<ArchiveCode, Long> notes = new EnumMap<>(ArchiveCode.class);
    private final Map<String, Long> refused = new TreeMap<>();
    private long kept;

    FileCounts(String file, String layout) {
        this.file = file;
        this.layout = layout;
    }

    void kept() {
        kept++;
    }

    void folded(FoldReason reason) {
        folded[reason.ordinal()]++;
    }

    void filtered(FilterReason reason) {
        filtered[reason.ordinal()]++;
    }

    void refused(FindingCode code) {
        refused.merge(code.code(), 1L, Long::sum);
    }

    void note(ArchiveCode code) {
        notes.merge(code, 1L, Long::sum);
    }

    /** How many rows there were so far. */
    long read() {
        return kept + LongStream.of(filtered).sum() + LongStream.of(folded).sum() + sum(refused);
    }

    FileReport report(SortedMap<String, Long> missing, Optional<Finding> damage) {
        SortedMap<String, Long> byReason = new TreeMap<>(refused);
        long allRefused = sum(byReason);
        for (FilterReason reason : FilterReason.values()) {
            put(byReason, reason.value(), filtered[reason.ordinal()]);
        }
        long allFiltered = sum(byReason) - allRefused;
        for (FoldReason reason : FoldReason.values()) {
            put(byReason, "folded." + reason.value(), folded[reason.ordinal()]);
        }
        long rest = sum(byReason);
        long allFolded = rest - allRefused - allFiltered;
        SortedMap<String, Long> noted = new TreeMap<>();
        notes.forEach((code, count) -> noted.put(code.code(), count));
        return new FileReport(
                file, layout, kept + rest, kept, allFolded, allFiltered, allRefused, byReason, noted, missing, damage);
    }

    private static void put(Map<String, Long> counts, String reason, long count) {
        if (count > 0) {
            counts.put(reason, count);
        }
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
