package io.github.communique.testkit.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.model.Call;
import io.github.communique.model.DiplomaticEvent;
import io.github.communique.model.DossierRecord;
import io.github.communique.model.EventId;
import io.github.communique.model.LocalizedText;
import io.github.communique.model.Mention;
import io.github.communique.model.Readout;
import io.github.communique.model.RecordId;
import io.github.communique.model.TextSpan;
import io.github.communique.model.Topic;
import io.github.communique.time.EdtfTemporal;
import io.github.communique.vocabulary.Treatment;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Parameters of every type are found, with nothing but their types to go by. */
class ModelArbitraryProviderPropertyTest {
    @Provide
    Arbitrary<Class<?>> types() {
        return Arbitraries.of(ModelArbitraryProvider.types());
    }

    @Property
    void everyTypeOfTheModelIsProvided(@ForAll("types") Class<?> type) {
        assertThat(Arbitraries.defaultFor(type).sample()).isInstanceOf(type);
    }

    @Example
    void everyRecordAndEveryIdHasAGenerator() {
        Stream<Class<?>> records = permitted(DossierRecord.class, DiplomaticEvent.class, RecordId.class);
        assertThat(ModelArbitraryProvider.types()).containsAll(records.toList());
    }

    private static Stream<Class<?>> permitted(Class<?>... sealed) {
        return Stream.of(sealed).flatMap(type -> Stream.of(type.getPermittedSubclasses()));
    }

    @Property(tries = 5)
    void anyParameterIsFilled(
            @ForAll Call call,
            @ForAll DiplomaticEvent event,
            @ForAll Readout readout,
            @ForAll Mention mention,
            @ForAll List<Topic> topics,
            @ForAll LocalizedText names,
            @ForAll EventId id,
            @ForAll TextSpan span,
            @ForAll EdtfTemporal time,
            @ForAll Treatment treatment) {
        assertThat(List.of(call, event, readout, mention, topics, names, id, span, time, treatment))
                .hasSize(10);
    }
}
