package io.github.communique.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.model.Dossier;
import io.github.communique.model.Topic;
import io.github.communique.model.TopicId;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class TopicRangesPropertyTest {
    @Property
    void everyRangeHoldsTheTopicAndThoseBelowIt(@ForAll @Size(max = 20) List<@IntRange(max = 30) Integer> broader) {
        Sample sample = new Sample();
        sample.topics.clear();
        sample.readouts.clear();
        // A topic's broader one comes later or is itself out of range, so there is no loop.
        for (int i = 0; i < broader.size(); i++) {
            sample.topics.add(Sample.topic("t" + i, "t" + (i + 1 + broader.get(i))));
        }
        Dossier dossier = sample.dossier();
        TopicRanges ranges = new TopicRanges(dossier);
        for (Topic upper : dossier.topics()) {
            for (Topic lower : dossier.topics()) {
                int number = ranges.first(lower.id()).orElseThrow();
                boolean inside = ranges.first(upper.id()).orElseThrow() <= number && number <= ranges.last(upper.id());
                assertThat(inside).isEqualTo(isBelow(lower.id(), upper.id(), dossier));
            }
        }
    }

    private static boolean isBelow(TopicId lower, TopicId upper, Dossier dossier) {
        Optional<TopicId> at = Optional.of(lower);
        while (at.isPresent()) {
            if (at.get().equals(upper)) {
                return true;
            }
            at = dossier.findTopic(at.get()).flatMap(Topic::broader);
        }
        return false;
    }
}
