package io.github.communique.compare;

import io.github.communique.model.Mention;
import io.github.communique.model.Modality;
import io.github.communique.model.Readout;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Explains the marks that a rendering really uses, and no others. */
final class Legend {
    private Legend() {}

    /** Each mark with its meaning, those of cells first and then those of rows. */
    static Map<String, String> of(ReadoutComparison comparison) {
        Map<String, String> legend = new LinkedHashMap<>();
        Set<TopicStatus> statuses = comparison.rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(ComparisonCell::status)
                .collect(Collectors.toSet());
        for (TopicStatus status : TopicStatus.values()) {
            if (statuses.contains(status)) {
                addStatus(legend, status);
            }
        }
        addModalities(legend, comparison);
        comparison.rows().stream()
                .map(ComparisonRow::divergence)
                .distinct()
                .sorted()
                .forEach(divergence -> legend.put(Plain.words(divergence), meaning(divergence)));
        if (!legend.isEmpty()) {
            legend.put("side", side(comparison));
        }
        return legend;
    }

    private static String side(ReadoutComparison comparison) {
        long issuers =
                comparison.readouts().stream().map(Readout::issuer).distinct().count();
        return issuers > 1 ? "an issuer with all of its readouts" : "a readout, as all of them have one issuer";
    }

    private static void addStatus(Map<String, String> legend, TopicStatus status) {
        switch (status) {
            case MENTIONED -> {}
            case MENTIONED_DERIVED ->
                legend.put(CellWording.NARROWER, "said of a narrower topic, and so of this one too");
            case OMISSION_REPORTED ->
                legend.put("omission reported", "a named source says that the readout does not contain the topic");
            case ABSENT -> legend.put("absent", "not in the readout, whose text is held whole and coded completely");
            case UNKNOWN ->
                legend.put("?", "not known: the topic may be there or not, which is not the same as absent");
            case DISPUTED -> legend.put("disputed", "a mention and a report of its omission are both on record");
        }
    }

    private static void addModalities(Map<String, String> legend, ReadoutComparison comparison) {
        Set<Modality> modalities = comparison.readouts().stream()
                .flatMap(readout -> readout.mentions().stream())
                .map(Mention::modality)
                .collect(Collectors.toSet());
        if (modalities.contains(Modality.PLANNED)) {
            legend.put("(planned)", "the readout says that it is intended, not that it was done");
        }
        if (modalities.contains(Modality.DENIED)) {
            legend.put("(denied)", "the readout says that it was not done");
        }
    }

    private static String meaning(Divergence divergence) {
        return switch (divergence) {
            case SAME_TREATMENT -> "the sides treat the topic in the same way";
            case DIFFERENT_TREATMENT -> "the sides treat the topic in different ways";
            case DIFFERENT_FORCE -> "the sides take the same stance, one of them in stronger words";
            case DIFFERENT_GRAIN -> "one side names the topic itself, another only narrower ones";
            case ONE_SIDED -> "one side mentions the topic, and it is absent from what another issued";
            case REPORTED_SILENCE -> "one side mentions the topic, and another is reported to leave it out";
            case UNKNOWN -> "the record does not decide whether or how the sides differ";
        };
    }
}
