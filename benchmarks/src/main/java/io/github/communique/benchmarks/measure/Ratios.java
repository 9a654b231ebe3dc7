package io.github.communique.benchmarks.measure;

import java.util.List;

/** The rows of the table, with the goals that are to be held. */
final class Ratios {
    private static final String READ = "NDJSON bytes → records";

    static final List<Ratio> ALL = List.of(
            Ratio.atLeast(0.58, READ, "Jackson, tokens only", "NdjsonReading.records", "NdjsonReading.tokens"),
            Ratio.atLeast(1.0, READ, "tokens and texts", "NdjsonReading.records", "NdjsonReading.tokensAndTexts"),
            Ratio.atLeast(1.4, READ, "plain databind", "NdjsonReading.records", "NdjsonReading.databind"),
            Ratio.atLeast(
                    0.92,
                    "NDJSON stream → records",
                    "from bytes",
                    "NdjsonReading.recordsFromStream",
                    "NdjsonReading.records"),
            Ratio.atLeast(
                    0.80,
                    "records → NDJSON",
                    "generator, same tokens",
                    "NdjsonWriting.records",
                    "NdjsonWriting.replay"),
            Ratio.atLeast(
                    0.85, "CSV package → dossier", "FastCSV, raw rows", "TableReading.dossier", "TableReading.fastCsv"),
            Ratio.atLeast(
                    0.95,
                    "dossier → CSV package",
                    "FastCSV, same cells",
                    "TableWriting.dossier",
                    "TableWriting.fastCsv"),
            Ratio.atLeast(5, "GDELT → its calls", "FastCSV, raw rows", "GdeltReading.calls", "GdeltReading.fastCsv"),
            Ratio.atLeast(
                    1.0, "GDELT → every event", "FastCSV, raw rows", "GdeltReading.everyRow", "GdeltReading.fastCsv"),
            Ratio.atLeast(
                    2,
                    "GDELT, root 04 → NDJSON",
                    "DuckDB, same events",
                    "Consultations.events",
                    "Consultations.duckDb"),
            Ratio.timeAtMost(1.05, "GDELT, two threads", "one thread", "TwoWorkers.two", "TwoWorkers.one"),
            Ratio.timeAtMost(1.5, "comparing 100 × 1,000", "16 of 25 × 250", "Comparing.large", "Comparing.small"),
            Ratio.timeAtMost(
                    1.15, "validating while reading", "reading alone", "Validating.checked", "Validating.unchecked"));

    private Ratios() {}
}
