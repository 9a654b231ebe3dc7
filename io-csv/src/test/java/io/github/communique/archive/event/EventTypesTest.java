package io.github.communique.archive.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.archive.EventKind;
import io.github.communique.model.ActionKind;
import io.github.communique.model.CallMedium;
import io.github.communique.model.MeetingFormat;
import io.github.communique.vocabulary.Cameo;
import io.github.communique.vocabulary.PloverCode;
import io.github.communique.vocabulary.PloverType;
import io.github.communique.vocabulary.Vocabulary;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventTypesTest {
    static Stream<EventType> types() {
        Stream<PloverCode> plover = PloverType.VOCABULARY.terms().stream()
                .flatMap(type -> Stream.concat(
                        Stream.of(PloverCode.of(type)), type.modes().stream().map(mode -> PloverCode.of(type, mode))));
        return Stream.concat(Cameo.codes().stream().map(EventTypes::of), plover.map(EventTypes::of));
    }

    @ParameterizedTest
    @MethodSource("types")
    void aTypeHasAValueThatTheModelKnows(EventType type) {
        assertThat(vocabulary(type.kind()).find(type.value()))
                .as("correct the row of " + type.foldCode() + " in event-types.tsv")
                .isPresent();
    }

    private static Vocabulary<?> vocabulary(EventKind kind) {
        return switch (kind) {
            case CALL -> CallMedium.VOCABULARY;
            case MEETING -> MeetingFormat.VOCABULARY;
            case ACTION -> ActionKind.VOCABULARY;
        };
    }
}
