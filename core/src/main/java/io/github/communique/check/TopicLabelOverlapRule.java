package io.github.communique.check;

import io.github.communique.model.Dossier;
import io.github.communique.model.Label;
import io.github.communique.model.Topic;
import io.github.communique.text.Words;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** An alternative label of a topic is not its preferred one (SKOS S13). */
final class TopicLabelOverlapRule implements DossierRule {
    @Override
    public List<FindingCode> codes() {
        return List.of(IntegrityCode.TOPIC_LABEL_OVERLAP);
    }

    @Override
    public void check(Dossier dossier, Consumer<Finding> findings) {
        Place.forEach(dossier, Topic.class, (place, topic) -> {
            Set<LanguageText> preferred = topic.prefLabels().asMap().entrySet().stream()
                    .map(label -> LanguageText.of(label.getKey(), label.getValue()))
                    .collect(Collectors.toSet());
            for (int i = 0; i < topic.altLabels().size(); i++) {
                Label label = topic.altLabels().get(i);
                if (preferred.contains(LanguageText.of(label.language(), label.text()))) {
                    findings.accept(place.at("altLabels", i, label)
                            .finding(
                                    IntegrityCode.TOPIC_LABEL_OVERLAP,
                                    Words.quote(label.text()) + " is already the preferred label in '"
                                            + label.language() + "'"));
                }
            }
        });
    }
}
