package io.github.communique.cli.finding;

import io.github.communique.check.Finding;
import io.github.communique.check.Severity;
import io.github.communique.evidence.EvidenceCounts;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Counts findings, those that are not shown too. */
public final class Tally {
    private final Severity threshold;
    private final Map<Severity, Long> counts = new EnumMap<>(Severity.class);
    private long files;
    private Optional<EvidenceCounts> citations = Optional.empty();

    public Tally(Severity threshold) {
        this.threshold = threshold;
    }

    /** Counts a finding; says whether it is to be shown. */
    public boolean count(Finding finding) {
        counts.merge(finding.severity(), 1L, Long::sum);
        return finding.severity().compareTo(threshold) <= 0;
    }

    public void countFile() {
        files++;
    }

    /** Takes what became of the citations, if they were looked up. */
    public void countCitations(EvidenceCounts counts) {
        citations = Optional.of(counts);
    }

    Optional<EvidenceCounts> citations() {
        return citations;
    }

    long files() {
        return files;
    }

    long of(Severity severity) {
        return counts.getOrDefault(severity, 0L);
    }

    public boolean hasErrors() {
        return of(Severity.ERROR) > 0;
    }

    /** How many findings were below the threshold. */
    long hidden() {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().compareTo(threshold) > 0)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
