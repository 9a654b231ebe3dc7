package io.github.communique.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TopicTreeTest {
    private static Topic topic(String id) {
        return Topic.builder()
                .id(TopicId.of(id))
                .prefLabels(LocalizedText.of("en", id))
                .build();
    }

    private static Topic topic(String id, String broader) {
        return Topic.builder().from(topic(id)).broader(TopicId.of(broader)).build();
    }

    private static List<String> order(TopicTree tree) {
        return tree.inOrder().stream().map(TopicId::value).toList();
    }

    @Test
    void putsEachTopicBeforeTheNarrowerOnesAndSiblingsInTheirOrder() {
        TopicTree tree = TopicTree.of(
                List.of(topic("new-start", "arms"), topic("ukraine"), topic("arms"), topic("open-skies", "arms")));
        assertThat(order(tree)).containsExactly("ukraine", "arms", "new-start", "open-skies");
        assertThat(tree.depth(TopicId.of("open-skies"))).isEqualTo(2);
        assertThat(tree.ancestors(TopicId.of("open-skies"))).containsExactly(TopicId.of("arms"));
        assertThat(tree.narrower(TopicId.of("arms")))
                .containsExactly(TopicId.of("new-start"), TopicId.of("open-skies"));
    }

    @Test
    void takesATopicWhoseBroaderOneIsNotThereForARoot() {
        assertThat(order(TopicTree.of(List.of(topic("a", "nowhere"))))).containsExactly("a");
    }

    @Test
    void cutsALoopAtTheTopicOfItThatComesFirst() {
        TopicTree tree = TopicTree.of(
                List.of(topic("x", "a"), topic("a", "b"), topic("b", "c"), topic("c", "a"), topic("self", "self")));
        assertThat(order(tree)).containsExactly("a", "x", "c", "b", "self");
        assertThat(tree.depth(TopicId.of("b"))).isEqualTo(3);
    }

    @Test
    void holdsAChainOfAHundredThousandTopicsInAnyOrder() {
        List<Topic> chain = new ArrayList<>(Stream.concat(
                        Stream.of(topic("t0")),
                        IntStream.range(1, 100_000).mapToObj(i -> topic("t" + i, "t" + (i - 1))))
                .toList());
        assertThat(TopicTree.of(chain).depth(TopicId.of("t99999"))).isEqualTo(100_000);
        java.util.Collections.reverse(chain);
        assertThat(TopicTree.of(chain).depth(TopicId.of("t99999"))).isEqualTo(100_000);
    }
}
