package io.github.communique.testkit.internal.sound;

import io.github.communique.model.Identifier;
import io.github.communique.model.Label;
import io.github.communique.model.LocalizedText;
import io.github.communique.model.Topic;
import io.github.communique.model.TopicMapping;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives each topic preferred labels of its own, and keeps its other labels and its mappings apart from each other. */
final class TopicLabels {
    private final Set<Label> taken = new HashSet<>();

    /** Numbers the preferred labels that another topic has already. */
    Topic among(Topic topic) {
        Map<String, String> labels = new LinkedHashMap<>();
        topic.prefLabels().asMap().forEach((language, text) -> {
            String free = text;
            for (int number = 2; !taken.add(compared(language, free)); number++) {
                free = text + " " + number;
            }
            labels.put(language, free);
        });
        return alone(
                Topic.builder().from(topic).prefLabels(LocalizedText.of(labels)).build());
    }

    static Topic alone(Topic topic) {
        Set<Identifier> targets = new HashSet<>();
        List<TopicMapping> mappings = topic.mappings().stream()
                .filter(mapping -> targets.add(mapping.target()))
                .toList();
        List<Label> others = topic.altLabels().stream()
                .filter(label -> topic.prefLabels()
                        .find(label.language())
                        .filter(text -> isSame(text, label))
                        .isEmpty())
                .toList();
        return Topic.builder().from(topic).altLabels(others).mappings(mappings).build();
    }

    private static boolean isSame(String preferred, Label label) {
        return compared(label.language(), preferred).equals(compared(label.language(), label.text()));
    }

    private static Label compared(String language, String text) {
        return new Label(language, Normalizer.normalize(text, Normalizer.Form.NFC));
    }
}
