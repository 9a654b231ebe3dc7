package io.github.communique.compare;

import io.github.communique.model.Mention;
import io.github.communique.model.Modality;
import io.github.communique.model.TopicId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a cell says in words, such as {@code discussed, agreed} or {@code omission reported}. */
final class CellWording {
    /** Stands before treatments that are those of narrower topics only. */
    static final String NARROWER = "(narrower)";

    /** Who reports it stands with the evidence, where there is room. */
    static final String OMISSION = "omission reported";

    private final TopicId topic;
    private final ComparisonCell cell;

    CellWording(TopicId topic, ComparisonCell cell) {
        this.topic = topic;
        this.cell = cell;
    }

    String words() {
        return Plain.line(
                switch (cell.status()) {
                    case MENTIONED, MENTIONED_DERIVED -> mention();
                    case OMISSION_REPORTED -> OMISSION;
                    case DISPUTED -> "disputed: " + mention() + "; " + OMISSION;
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
}
