package io.github.communique.testkit.internal.sound;

import io.github.communique.model.Commitment;
import io.github.communique.model.DiplomaticEvent;
import io.github.communique.model.EventId;
import io.github.communique.model.Mention;
import io.github.communique.model.Omission;
import io.github.communique.model.PartyId;
import io.github.communique.model.Readout;
import io.github.communique.model.TopicId;
import io.github.communique.model.TopicTree;
import io.github.communique.time.Answer;
import io.github.communique.time.EdtfTemporal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a readout of one event can say: acts of those present, no due dates before it, no omission of a mention. */
final class ReadoutContent {
    private final Optional<EdtfTemporal> time;
    private final List<PartyId> present;
    private final TopicTree topics;

    ReadoutContent(Map<EventId, DiplomaticEvent> events, EventId event, List<PartyId> present, TopicTree topics) {
        this.time = Optional.ofNullable(events.get(event)).map(DiplomaticEvent::time);
        this.present = present;
        this.topics = topics;
    }

    Readout in(Readout readout) {
        List<Mention> mentions = readout.mentions().stream().map(this::mention).toList();
        Set<TopicId> mentioned = new HashSet<>();
        mentions.forEach(mention -> {
            mentioned.add(mention.topic());
            mentioned.addAll(topics.ancestors(mention.topic()));
        });
        List<TopicId> left = topics.inOrder().stream()
                .filter(topic -> !mentioned.contains(topic))
                .toList();
        List<Omission> omissions = left.isEmpty()
                ? List.of()
                : readout.omissions().stream()
                        .map(omission -> omission(omission, left))
                        .toList();
        return Readout.builder()
                .from(readout)
                .mentions(mentions)
                .omissions(omissions)
                .build();
    }

    private Mention mention(Mention mention) {
        List<PartyId> by = present.isEmpty()
                ? mention.by()
                : mention.by().stream()
                        .map(party -> Pick.wanted(party, present))
                        .toList();
        return Mention.builder()
                .from(mention)
                .by(by)
                .commitment(mention.commitment().map(this::commitment))
                .build();
    }

    private Commitment commitment(Commitment commitment) {
        Optional<EdtfTemporal> due = commitment
                .due()
                .filter(day ->
                        time.filter(event -> day.isBefore(event) == Answer.YES).isEmpty());
        return Commitment.builder().from(commitment).due(due).build();
    }

    private static Omission omission(Omission omission, List<TopicId> left) {
        return Omission.builder()
                .from(omission)
                .topic(Pick.wanted(omission.topic(), left))
                .build();
    }
}
