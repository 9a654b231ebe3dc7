package io.github.communique.check;

import io.github.communique.model.Dossier;
import io.github.communique.model.Topic;
import io.github.communique.model.TopicId;
import io.github.communique.text.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** No two topics have one preferred label in one language. */
final class TopicLabelClashRule implements DossierRule {
    @Override
    public List<FindingCode> codes() {
        return List.of(IntegrityCode.TOPIC_LABEL_CLASH);
    }

    @Override
    public void check(Dossier dossier, Consumer<Finding> findings) {
        Map<LanguageText, TopicId> first = new HashMap<>();
        Place.forEach(
                dossier,
                Topic.class,
                (place, topic) -> topic.prefLabels().asMap().forEach((language, text) -> {
                    TopicId other = first.putIfAbsent(LanguageText.of(language, text), topic.id());
                    if (other != null && !other.equals(topic.id())) {
                        findings.accept(place.at("prefLabels", topic.prefLabels())
                                .at(language, text)
                                .finding(
                                        IntegrityCode.TOPIC_LABEL_CLASH,
                                        Words.quote(text) + " in '" + language
                                                + "' is also the preferred label of topic " + Words.quote(other)));
                    }
                }));
    }
}
