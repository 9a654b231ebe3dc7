package io.github.communique.check;

import io.github.communique.model.Dossier;
import io.github.communique.model.Identifier;
import io.github.communique.model.Topic;
import io.github.communique.model.TopicMapping;
import io.github.communique.text.Words;
import io.github.communique.vocabulary.MappingRelation;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What matches a topic exactly is not broader or narrower (SKOS S46). */
final class TopicMappingClashRule implements DossierRule {
    @Override
    public List<FindingCode> codes() {
        return List.of(IntegrityCode.TOPIC_MAPPING_CLASH);
    }

    @Override
    public void check(Dossier dossier, Consumer<Finding> findings) {
        Place.forEach(dossier, Topic.class, (place, topic) -> {
            Set<Identifier> exact = topic.mappings().stream()
                    .filter(mapping -> mapping.relation() == MappingRelation.EXACT)
                    .map(TopicMapping::target)
                    .collect(Collectors.toSet());
            for (int i = 0; i < topic.mappings().size(); i++) {
                TopicMapping mapping = topic.mappings().get(i);
                if (excludesExact(mapping.relation()) && exact.contains(mapping.target())) {
                    findings.accept(place.at("mappings", i, mapping)
                            .finding(IntegrityCode.TOPIC_MAPPING_CLASH, message(mapping)));
                }
            }
        });
    }

    private static boolean excludesExact(MappingRelation relation) {
        return relation == MappingRelation.BROAD || relation == MappingRelation.NARROW;
    }

    private static String message(TopicMapping mapping) {
        return "the " + mapping.relation().value() + " mapping to "
                + mapping.target().scheme() + " "
                + Words.quote(mapping.target().value()) + " contradicts the exact one";
    }
}
