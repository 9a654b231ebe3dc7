package io.github.communique.testkit.broken;

import io.github.communique.check.ConstraintCode;
import io.github.communique.model.Action;
import io.github.communique.model.ArchiveRecord;
import io.github.communique.model.Call;
import io.github.communique.model.Coding;
import io.github.communique.model.DiplomaticEvent;
import io.github.communique.model.Dossier;
import io.github.communique.model.Meeting;
import io.github.communique.vocabulary.CodingScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Numbers that a coding must not have. Reading refuses them where they stand, so the dossier is broken in memory, and
 * its document gives another finding.
 */
final class NumberMutations {
    private static final CodingScheme OWN = new CodingScheme("own");

    private NumberMutations() {}

    static List<Mutation> all() {
        return List.of(
                coded(
                        ConstraintCode.CONFIDENCE_OUT_OF_RANGE,
                        "a confidence above 100, in memory",
                        "confidence",
                        Coding.builder().scheme(OWN).code("1").confidence(101).build()),
                coded(
                        ConstraintCode.LINE_OUT_OF_RANGE,
                        "a line before the first, in memory",
                        "archive/line",
                        Coding.builder()
                                .scheme(OWN)
                                .code("1")
                                .archive(ArchiveRecord.builder()
                                        .archive("own")
                                        .line(0L)
                                        .build())
                                .build()));
    }

    private static Mutation coded(ConstraintCode code, String name, String below, Coding coding) {
        return Mutation.damaging(
                code,
                name,
                dossier -> IntStream.range(0, dossier.events().size())
                        .mapToObj(i -> (Supplier<Damage>) () -> {
                            int next = dossier.events().get(i).codings().size();
                            String path = "/events/" + i + "/codings/" + next + "/" + below;
                            return Damage.of(with(dossier, i, coding), code, path);
                        })
                        .toList());
    }

    private static Dossier with(Dossier dossier, int event, Coding coding) {
        List<DiplomaticEvent> events = new ArrayList<>(dossier.events());
        events.set(event, with(events.get(event), coding));
        return Dossier.builder().from(dossier).events(events).build();
    }

    private static DiplomaticEvent with(DiplomaticEvent event, Coding coding) {
        if (event instanceof Call call) {
            return Call.builder().from(call).addCoding(coding).build();
        } else if (event instanceof Meeting meeting) {
            return Meeting.builder().from(meeting).addCoding(coding).build();
        }
        return Action.builder().from((Action) event).addCoding(coding).build();
    }
}
