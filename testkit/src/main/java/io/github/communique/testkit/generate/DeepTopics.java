package io.github.communique.testkit.generate;

import io.github.communique.model.Dossier;
import io.github.communique.model.Topic;
import io.github.communique.model.TopicId;
import io.github.communique.schema.ModelSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Dossiers in which many topics stand below each other. */
final class DeepTopics {
    private static final int LEAST = 8;
    private static final int MOST = 24;

    private DeepTopics() {}

    static Arbitrary<Dossier> in(Arbitrary<Dossier> dossiers) {
        Arbitrary<List<Topic>> topics = new SchemaArbitraries(Filling.VALUES)
                .of(ModelSchema.TOPIC)
                .list()
                .ofMinSize(LEAST)
                .ofMaxSize(MOST);
        return Combinators.combine(dossiers, topics)
                .as((dossier, many) ->
                        Dossier.builder().from(dossier).topics(chained(many)).build());
    }

    private static List<Topic> chained(List<Topic> topics) {
        List<Topic> chained = new ArrayList<>();
        for (int i = 0; i < topics.size(); i++) {
            Optional<TopicId> broader = i == 0 ? Optional.empty() : Optional.of(TopicId.of("deep-" + i));
            chained.add(Topic.builder()
                    .from(topics.get(i))
                    .id(TopicId.of("deep-" + (i + 1)))
                    .broader(broader)
                    .build());
        }
        return chained;
    }
}
