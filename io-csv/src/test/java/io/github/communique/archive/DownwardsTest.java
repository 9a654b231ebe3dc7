package io.github.communique.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.model.Action;
import io.github.communique.model.ActionKind;
import io.github.communique.model.Call;
import io.github.communique.model.CallMedium;
import io.github.communique.model.DossierRecord;
import io.github.communique.model.EventId;
import io.github.communique.model.Participant;
import io.github.communique.model.PartyId;
import io.github.communique.time.EdtfTemporal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DownwardsTest {
    private static final Call SPARSE = Call.builder()
            .id(EventId.of("call-1"))
            .title("The call")
            .time(EdtfTemporal.parse("2021-01-26T12:00:00Z"))
            .duration(Duration.ofMinutes(35))
            .medium(CallMedium.TELEPHONE)
            .addParticipant(Participant.builder()
                    .party(PartyId.of("north"))
                    .office("President")
                    .build())
            .addParticipant(Participant.builder().party(PartyId.of("south")).build())
            .build();

    @Test
    void aRowOfIcewsComesBackAsItWas() throws IOException {
        Made row = Made.icews().with("Source Sectors", "Executive,Government").with("Target Country", "South Africa");
        Written written = dyads(Read.of(row).records);
        assertThat(written.text()).isEqualTo(Made.file(row.with("Target Sectors", "Executive,Government")));
        assertThat(written.losses().losses()).isEqualTo(Map.of("source", 1L));
    }

    @Test
    void dyadsSayWhatTheyLost() throws IOException {
        Action vague = Action.builder()
                .id(EventId.of("word-1"))
                .time(EdtfTemporal.parse("2021-01"))
                .kind(ActionKind.STATEMENT)
                .description("Word")
                .build();
        Written written = dyads(List.of(SPARSE, vague));
        assertThat(written.text().lines().skip(1))
                .containsExactly(
                        "call-1\t2021-01-26\tnorth\t\t\tDiscuss by telephone\t041\t1\tsouth" + "\t".repeat(11));
        assertThat(written.losses())
                .isEqualTo(new LossReport(
                        2,
                        1,
                        new TreeMap<>(Map.of(
                                "clock time",
                                1L,
                                "duration",
                                1L,
                                "office",
                                1L,
                                "title",
                                1L,
                                "event without a CAMEO code",
                                1L))));
    }

    @Test
    void aCallBecomesAPloverObjectWithoutARecipient() throws IOException {
        Written written = plover(Read.of(Made.gdelt(61)).records);
        assertThat(written.text()).isEqualTo("""
                {"id":"gdelt:1","date":"2021-01-26",\
                "actor":[{"code":"NOR","entity_text":"Norway, government"},\
                {"code":"ZAF","entity_text":"South Africa, government"}],\
                "event":["CONSULT"],"quad_code":1,"event_scale":1.5,"mode":["phone"],\
                "cite_info":{"url":"https://www.gazette.example/calls/1","title":"https://www.gazette.example/calls/1",\
                "publication":"gazette.example"}}
                """);
        assertThat(written.losses()).isEqualTo(new LossReport(1, 1, new TreeMap<>()));
    }

    @Test
    void aVisitorIsTheActorAndAHostTheRecipient() throws IOException {
        Written written = plover(Read.of(Made.gdelt(61).with("EventCode", "043")).records);
        assertThat(written.text())
                .contains("\"actor\":[{\"code\":\"ZAF\"")
                .contains("\"recipient\":[{\"code\":\"NOR\"")
                .contains("\"mode\":[\"visit\"]");
    }

    @Test
    void aCommentHasNoPloverType() throws IOException {
        Written written = plover(Read.of(Made.gdelt(61).with("EventCode", "010")).records);
        assertThat(written.text()).isEmpty();
        assertThat(written.losses().losses()).isEqualTo(Map.of("event without a PLOVER type", 1L));
    }

    @Test
    void contextsOfPolecatComeBack() throws IOException {
        assertThat(plover(Read.of(Made.polecat()).records).text())
                .contains("\"mode\":[\"phone\"],\"context\":[\"diplomatic\",\"economic\"]")
                .contains("\"language\":\"en\"");
    }

    private static Written dyads(List<DossierRecord> records) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LossReport losses;
        try (CameoDyads dyads = CameoDyads.to(out)) {
            for (DossierRecord item : records) {
                dyads.write(item);
            }
            losses = dyads.losses();
        }
        return new Written(out.toString(StandardCharsets.UTF_8), losses);
    }

    private static Written plover(List<DossierRecord> records) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LossReport losses;
        try (PloverJsonl lines = PloverJsonl.to(out)) {
            records.forEach(lines::write);
            losses = lines.losses();
        }
        return new Written(out.toString(StandardCharsets.UTF_8), losses);
    }

    private record Written(String text, LossReport losses) {}
}
