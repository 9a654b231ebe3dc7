package io.github.communique.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What one side as a whole has on one topic.
 *
 * @param stand whether it has it
 * @param isSilent whether none of its readouts has it, for certain
 * @param treatments all ways in which it treats the topic and narrower ones
 * @param isDirect whether it names the topic itself
 * @param isBelow whether it names narrower topics
 * @param isClosed whether all that it says of the topic is on record
 */
record SideView(
        Stand stand,
        boolean isSilent,
        Set<StatedTreatment> treatments,
        boolean isDirect,
        boolean isBelow,
        boolean isClosed) {
    /** The four ways that {@link Divergence} tells apart. */
    enum Stand {
        MENTIONS,
        REPORTED_SILENT,
        SILENT,
        OPEN
    }

    static SideView of(List<ReadoutEvidence> readouts, int row) {
        List<ReadoutEvidence> telling = readouts.stream()
                .filter(readout -> readout.status(row).isMention())
                .toList();
        Set<StatedTreatment> treatments = new HashSet<>();
        telling.forEach(readout -> treatments.addAll(readout.treatments(row)));
        List<TopicStatus> statuses =
                readouts.stream().map(readout -> readout.status(row)).toList();
        return new SideView(
                stand(statuses),
                statuses.stream().allMatch(TopicStatus::isSilence),
                treatments,
                telling.stream().anyMatch(readout -> readout.isMentionedItself(row)),
                telling.stream().anyMatch(readout -> readout.isMentionedBelow(row)),
                readouts.stream().allMatch(readout -> readout.showsAbsence(row)));
    }

    private static Stand stand(List<TopicStatus> statuses) {
        if (statuses.stream().anyMatch(TopicStatus::isMention)) {
            return Stand.MENTIONS;
        } else if (statuses.contains(TopicStatus.DISPUTED)) {
            return Stand.OPEN;
        } else if (statuses.contains(TopicStatus.OMISSION_REPORTED)) {
            return Stand.REPORTED_SILENT;
        }
        return statuses.contains(TopicStatus.ABSENT) ? Stand.SILENT : Stand.OPEN;
    }

    boolean mentions() {
        return stand == Stand.MENTIONS;
    }
}
