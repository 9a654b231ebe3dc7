package io.github.communique.check;

import io.github.communique.model.CodingExtent;
import io.github.communique.model.Dossier;
import io.github.communique.model.Mention;
import io.github.communique.model.Omission;
import io.github.communique.model.Readout;
import io.github.communique.model.TopicId;
import io.github.communique.text.Words;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** What is reported as omitted is not mentioned, itself or by a narrower topic. */
final class OmissionRule implements DossierRule {
    @Override
    public List<FindingCode> codes() {
        return List.of(IntegrityCode.OMISSION_CONTRADICTS_MENTION, IntegrityCode.OMISSION_CONTRADICTS_COMPLETE_CODING);
    }

    @Override
    public void check(Dossier dossier, Consumer<Finding> findings) {
        TopicRanges ranges = new TopicRanges(dossier);
        Place.forEach(dossier, Readout.class, (place, readout) -> {
            NavigableMap<Integer, TopicId> mentioned =
                    readout.omissions().isEmpty() ? new TreeMap<>() : mentioned(readout, ranges);
            for (int i = 0; i < readout.omissions().size(); i++) {
                Omission omission = readout.omissions().get(i);
                Place at = place.at("omissions", i, omission).at("topic", omission.topic());
                mentionOf(omission.topic(), mentioned, ranges)
                        .ifPresent(topic -> findings.accept(contradiction(at, readout, omission, topic)));
            }
        });
    }

    private static NavigableMap<Integer, TopicId> mentioned(Readout readout, TopicRanges ranges) {
        NavigableMap<Integer, TopicId> mentioned = new TreeMap<>();
        for (Mention mention : readout.mentions()) {
            ranges.first(mention.topic()).ifPresent(number -> mentioned.put(number, mention.topic()));
        }
        return mentioned;
    }

    private static Optional<TopicId> mentionOf(
            TopicId topic, NavigableMap<Integer, TopicId> mentioned, TopicRanges ranges) {
        return ranges.first(topic)
                .map(mentioned::ceilingEntry)
                .filter(entry -> entry.getKey() <= ranges.last(topic))
                .map(Map.Entry::getValue);
    }

    private static Finding contradiction(Place place, Readout readout, Omission omission, TopicId mentioned) {
        boolean complete = readout.coding() == CodingExtent.COMPLETE;
        return place.finding(
                complete
                        ? IntegrityCode.OMISSION_CONTRADICTS_COMPLETE_CODING
                        : IntegrityCode.OMISSION_CONTRADICTS_MENTION,
                "topic " + Words.quote(omission.topic()) + " is reported as omitted, but the "
                        + (complete ? "complete coding" : "readout") + " mentions " + Words.quote(mentioned));
    }
}
