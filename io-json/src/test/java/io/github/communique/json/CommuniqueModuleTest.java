package io.github.communique.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.communique.model.Action;
import io.github.communique.model.Call;
import io.github.communique.model.CallMedium;
import io.github.communique.model.DiplomaticEvent;
import io.github.communique.model.EventId;
import io.github.communique.model.Meeting;
import io.github.communique.model.PartyId;
import io.github.communique.time.EdtfTemporal;
import io.github.communique.vocabulary.Treatment;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

class CommuniqueModuleTest {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();

    record Case(
            String note,
            Call call,
            List<DiplomaticEvent> others,
            Map<String, Treatment> treatments,
            EdtfTemporal seen) {}

    private static Call call() {
        return Call.builder()
                .id(EventId.of("c"))
                .time(EdtfTemporal.parse("2021-01-26"))
                .medium(CallMedium.VIDEO)
                .build();
    }

    @Test
    void isFoundByServiceLoader() {
        assertThat(MAPPER.registeredModules()).anyMatch(CommuniqueModule.class::isInstance);
    }

    @Test
    void isFoundOnTheClassPathToo() throws IOException {
        try (InputStream services = Objects.requireNonNull(CommuniqueModule.class.getResourceAsStream(
                "/META-INF/services/tools.jackson.databind.JacksonModule"))) {
            assertThat(new String(services.readAllBytes(), StandardCharsets.UTF_8).strip())
                    .isEqualTo(CommuniqueModule.class.getName());
        }
    }

    @Test
    void aRecordOfTheUsersOwnHoldsOurTypes() {
        Case known =
                new Case("n", call(), List.of(call()), Map.of("x", Treatment.AGREED), EdtfTemporal.parse("2020-07~"));
        String json = MAPPER.writeValueAsString(known);
        assertThat(json)
                .contains("\"call\":{\"type\":\"call\",\"id\":\"c\",\"time\":\"2021-01-26\",\"medium\":\"video\"}")
                .contains("\"treatments\":{\"x\":\"agreed\"}", "\"seen\":\"2020-07~\"");
        assertThat(MAPPER.readValue(json, Case.class)).isEqualTo(known);
    }

    @Test
    void theTypeOfAnEventMayComeLast() {
        String json = "{\"id\":\"c\",\"time\":\"2021-01-26\",\"medium\":\"video\",\"type\":\"call\"}";
        assertThat(MAPPER.readValue(json, DiplomaticEvent.class)).isEqualTo(call());
        assertThat(MAPPER.readValue(json, Call.class)).isEqualTo(call());
    }

    @Test
    void aTreeOfNodesReadsTheSame() {
        assertThat(MAPPER.treeToValue(MAPPER.valueToTree(call()), Call.class)).isEqualTo(call());
    }

    @Test
    void refusesAnotherTypeOfEventThanTheOneDeclared() {
        String json = MAPPER.writeValueAsString(call());
        assertThatExceptionOfType(DatabindException.class)
                .isThrownBy(() -> MAPPER.readValue(json, Meeting.class))
                .withMessageContaining("expected the type 'meeting': 'call'");
        assertThatExceptionOfType(DatabindException.class)
                .isThrownBy(() -> MAPPER.readValue(json, Action.class))
                .withMessageContaining("expected the type 'action': 'call'");
    }

    @Test
    void isStrictWhateverTheMapperAllows() {
        assertThatExceptionOfType(JacksonException.class)
                .isThrownBy(() -> MAPPER.readValue("{\"type\":\"call\",\"idd\":\"c\"}", Call.class))
                .withMessageStartingWith("input:1:16: /idd: unknown property 'idd'; did you mean 'id'?");
        assertThatExceptionOfType(JacksonException.class)
                .isThrownBy(() -> MAPPER.readValue("\"USA\"", PartyId.class))
                .withMessageStartingWith("input:1:1: party id must be 1 to 200 characters");
    }
}
