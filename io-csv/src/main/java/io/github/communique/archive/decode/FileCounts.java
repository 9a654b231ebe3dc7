package io.github.communique.archive.decode;

import io.github.communique.archive.FileReport;
import io.github.communique.archive.FoldReason;
import io.github.communique.archive.select.FilterReason;
import io.github.communique.check.ArchiveCode;
import io.github.communique.check.Finding;
import io.github.communique.check.FindingCode;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts what becomes of the rows of one file. */
public final class FileCounts {
    private final String file;
    private final String layout;
    private final Map<FilterReason, Counter> filtered = new EnumMap<>(FilterReason.class);
    private final Map<FoldReason, Counter> folded = new EnumMap<>(FoldReason.class);
    private final Map<ArchiveCode, Counter> notes = new EnumMap<>(ArchiveCode.class);
    private final Map<String, Long> refused = new TreeMap<>();
    private long kept;

    public FileCounts(String file, String layout) {
        this.file = file;
        this.layout = layout;
    }

    public void kept() {
        kept++;
    }

    public void folded(FoldReason reason) {
        folded.computeIfAbsent(reason, key -> new Counter()).count++;
    }

    void filtered(FilterReason reason, long count) {
        filtered.computeIfAbsent(reason, key -> new Counter()).count += count;
    }

    void refused(FindingCode code) {
        refused.merge(code.code(), 1L, Long::sum);
    }

    void note(ArchiveCode code) {
        notes.computeIfAbsent(code, key -> new Counter()).count++;
    }

    /** How many rows there were so far. */
    public long read() {
        return kept + total(filtered) + total(folded) + sum(refused);
    }

    public FileReport report(SortedMap<String, Long> missing, Optional<Finding> damage) {
        SortedMap<String, Long> byReason = new TreeMap<>(refused);
        filtered.forEach((reason, counter) -> byReason.put(reason.value(), counter.count));
        folded.forEach((reason, counter) -> byReason.put("folded." + reason.value(), counter.count));
        SortedMap<String, Long> noted = new TreeMap<>();
        notes.forEach((code, counter) -> noted.put(code.code(), counter.count));
        return new FileReport(
                file,
                layout,
                read(),
                kept,
                total(folded),
                total(filtered),
                sum(refused),
                byReason,
                noted,
                missing,
                damage);
    }

    private static long total(Map<?, Counter> counters) {
        return counters.values().stream().mapToLong(counter -> counter.count).sum();
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** A number that goes up, without a new object each time. */
    private static final class Counter {
        private long count;
    }
}
