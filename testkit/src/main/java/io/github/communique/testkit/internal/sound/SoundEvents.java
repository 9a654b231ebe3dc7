package io.github.communique.testkit.internal.sound;

import io.github.communique.model.Action;
import io.github.communique.model.ActionKind;
import io.github.communique.model.Call;
import io.github.communique.model.Citation;
import io.github.communique.model.DiplomaticEvent;
import io.github.communique.model.Meeting;
import io.github.communique.model.Source;
import io.github.communique.model.SourceId;
import io.github.communique.time.Answer;
import io.github.communique.time.EdtfTemporal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes from events the citations of sources that are older than they. */
final class SoundEvents {
    private final Map<SourceId, Source> sources;

    SoundEvents(Map<SourceId, Source> sources) {
        this.sources = sources;
    }

    DiplomaticEvent of(DiplomaticEvent event) {
        List<Citation> citations = event.citations().stream()
                .filter(citation -> !isTooEarly(citation, event))
                .toList();
        if (event instanceof Call call) {
            return Call.builder().from(call).citations(citations).build();
        } else if (event instanceof Meeting meeting) {
            return Meeting.builder().from(meeting).citations(citations).build();
        }
        return Action.builder().from((Action) event).citations(citations).build();
    }

    private boolean isTooEarly(Citation citation, DiplomaticEvent event) {
        if (event instanceof Action action && action.kind() == ActionKind.TREATY_DEADLINE) {
            return false;
        }
        List<EdtfTemporal> dates = Optional.ofNullable(sources.get(citation.source())).stream()
                .flatMap(source -> Stream.of(source.published(), source.modified(), source.accessed()))
                .flatMap(Optional::stream)
                .toList();
        return !dates.isEmpty() && dates.stream().allMatch(date -> date.isBefore(event.time()) == Answer.YES);
    }
}
