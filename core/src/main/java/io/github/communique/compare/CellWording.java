package io.github.communique.compare;

import io.github.communique.model.Mention;
import io.github.communique.model.Modality;
import io.github.communique.model.Omission;
import io.github.communique.model.TopicId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a cell says in words, such as {@code discussed, agreed} or {@code omission reported by NPR}. */
final class CellWording {
    /** Stands before treatments that are those of narrower topics only. */
    static final String NARROWER = "(narrower)";

    private final TopicId topic;
    private final ComparisonCell cell;
    private final Labels labels;

    CellWording(TopicId topic, ComparisonCell cell, Labels labels) {
        this.topic = topic;
        this.cell = cell;
        this.labels = labels;
    }

    String words() {
        return Plain.line(
                switch (cell.status()) {
                    case MENTIONED, MENTIONED_DERIVED -> mention();
                    case OMISSION_REPORTED -> omission();
                    case DISPUTED -> "disputed: " + mention() + "; " + omission();
                    case ABSENT -> "absent";
                    case UNKNOWN -> "?";
                });
    }

    static String words(StatedTreatment stated) {
        String words = Plain.words(stated.treatment());
        return stated.modality() == Modality.ASSERTED ? words : words + " (" + Plain.words(stated.modality()) + ")";
    }

    private String mention() {
        Set<String> direct = new LinkedHashSet<>();
        Set<String> narrower = new LinkedHashSet<>();
        for (Mention mention : cell.mentions()) {
            (mention.topic().equals(topic) ? direct : narrower).add(words(StatedTreatment.of(mention)));
        }
        narrower.removeAll(direct);
        List<String> parts = new ArrayList<>();
        if (!direct.isEmpty()) {
            parts.add(String.join(", ", direct));
        }
        if (!narrower.isEmpty()) {
            parts.add(NARROWER + " " + String.join(", ", narrower));
        }
        return String.join("; ", parts);
    }

    private String omission() {
        Set<String> reports = new LinkedHashSet<>();
        for (Omission omission : cell.omissions()) {
            String of = omission.topic().equals(topic) ? "" : " of " + labels.topic(omission.topic());
            reports.add("omission" + of + " reported by " + labels.publisher(omission.reportedBy()));
        }
        return reports.stream().collect(Collectors.joining("; "));
    }
}
