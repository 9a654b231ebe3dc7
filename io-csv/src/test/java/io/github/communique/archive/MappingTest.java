package io.github.communique.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.model.Action;
import io.github.communique.model.ActionKind;
import io.github.communique.model.Call;
import io.github.communique.model.CallMedium;
import io.github.communique.model.Coding;
import io.github.communique.model.Directness;
import io.github.communique.model.ExtensionValue;
import io.github.communique.model.Identifier;
import io.github.communique.model.Meeting;
import io.github.communique.model.MeetingFormat;
import io.github.communique.model.Participant;
import io.github.communique.model.ParticipantRole;
import io.github.communique.model.PartyKind;
import io.github.communique.model.Sha256;
import io.github.communique.vocabulary.CodingScheme;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MappingTest {
    @Test
    void aCallOfGdeltSaysWhereItStands() {
        Made row = Made.gdelt(61);
        Read read = Read.of(row);
        Call call = (Call) read.event();
        assertThat(call.id().value()).isEqualTo("gdelt:1");
        assertThat(call.time()).hasToString("2021-01-26");
        assertThat(call.medium()).isEqualTo(CallMedium.TELEPHONE);
        Coding coding = call.codings().get(0);
        assertThat(coding.scheme()).isEqualTo(CodingScheme.CAMEO_1_1B3);
        assertThat(coding.confidence()).isEmpty();
        assertThat(coding.intensity().orElseThrow().scale()).isEqualTo("goldstein-gdelt");
        assertThat(coding.intensity().orElseThrow().value()).hasToString("1.0");
        assertThat(coding.archive().orElseThrow().archive()).isEqualTo("gdelt-2.0");
        assertThat(coding.archive().orElseThrow().recordId()).contains("1");
        assertThat(coding.archive().orElseThrow().file()).contains("made");
        assertThat(coding.archive().orElseThrow().line()).contains(1L);
        assertThat(coding.archive().orElseThrow().sha256())
                .contains(Sha256.ofBytes(row.row().getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void anAddressIsASourceThatTheEventWasInferredFrom() {
        Read read = Read.of(Made.gdelt(61));
        assertThat(read.source().url()).contains("https://www.gazette.example/calls/1");
        assertThat(read.source().publisher()).isEqualTo("gazette.example");
        assertThat(read.source().title()).isEqualTo("https://www.gazette.example/calls/1");
        assertThat(read.source().language()).isEqualTo("und");
        assertThat(read.source().published()).isEmpty();
        assertThat(read.event().citations().get(0).source())
                .isEqualTo(read.source().id());
        assertThat(read.event().citations().get(0).directness()).isEqualTo(Directness.INFERRED);
    }

    @Test
    void aGovernmentIsAStateAndItsCountryIsKept() {
        Read read = Read.of(Made.gdelt(61).with("Actor1Code", "NOR"));
        assertThat(read.party("cameo:zafgov").kind()).isEqualTo(PartyKind.STATE);
        assertThat(read.party("cameo:zafgov").identifiers()).containsExactly(Identifier.of("cameo", "ZAFGOV"));
        assertThat(read.party("cameo:zafgov").extensions().find("country"))
                .contains(new ExtensionValue.Fields(Map.of("iso3166-1-alpha-3", new ExtensionValue.Text("ZAF"))));
        assertThat(read.party("cameo:nor").identifiers())
                .containsExactly(Identifier.of("cameo", "NOR"), Identifier.of("iso3166-1-alpha-3", "NOR"));
    }

    @Test
    void theCountryOfAPlaceIsOfFipsAndNeverOfIso() {
        Read read = Read.of(Made.gdelt(61).with("ActionGeo_CountryCode", "RS"));
        assertThat(read.event().extensions().toString())
                .contains("fips=Text[value=RS]")
                .doesNotContain("iso");
        assertThat(read.records.toString()).doesNotContain("alpha-2");
    }

    @Test
    void aGroupInLowerCaseIsNotTheCountryOfTheSameLetters() {
        Read read = Read.of(Made.gdelt(61).with("Actor1Code", "cheGOV").with("Actor2Code", "CHEGOV"));
        assertThat(read.event().participants())
                .extracting(one -> one.party().value())
                .containsExactly("cameo:_chegov", "cameo:chegov");
        assertThat(read.party("cameo:_chegov").extensions().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"040,unspecified", "042,visit", "043,visit", "044,third-country", "045,mediation", "046,negotiation"})
    void codesUnder04AreMeetings(String code, String format) {
        Meeting meeting =
                (Meeting) Read.of(Made.gdelt(61).with("EventCode", code)).event();
        assertThat(meeting.format()).isEqualTo(MeetingFormat.VOCABULARY.parse(format));
        assertThat(meeting.place()).contains("Oslo, Norway");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void aMeetingWhosePlaceHasNoNameHasNone(String name) {
        Made row = Made.gdelt(61).with("EventCode", "042").with("ActionGeo_FullName", name);
        assertThat(((Meeting) Read.of(row).event()).place()).isEmpty();
    }

    @Test
    void theHostOfAVisitIsTheOneWhoReceives() {
        Meeting paid =
                (Meeting) Read.of(Made.gdelt(61).with("EventCode", "042")).event();
        Meeting received =
                (Meeting) Read.of(Made.gdelt(61).with("EventCode", "043")).event();
        assertThat(paid.host().orElseThrow().value()).isEqualTo("cameo:zafgov");
        assertThat(received.host().orElseThrow().value()).isEqualTo("cameo:norgov");
        assertThat(received.participants())
                .extracting(Participant::role)
                .containsExactly(ParticipantRole.HOST, ParticipantRole.VISITOR);
    }

    @ParameterizedTest
    @CsvSource({
        "010,statement",
        "020,request",
        "036,statement",
        "051,statement",
        "057,agreement",
        "061,cooperation",
        "073,aid",
        "0841,concession",
        "090,accusation",
        "1056,request",
        "112,accusation",
        "125,rejection",
        "138,threat",
        "145,protest",
        "154,mobilisation",
        "163,sanction",
        "172,coercion",
        "173,arrest",
        "174,arrest",
        "1831,assault",
        "190,assault",
        "203,assault"
    })
    void otherCodesAreActions(String code, String kind) {
        Action action = (Action) Read.of(Made.gdelt(61).with("EventCode", code)).event();
        assertThat(action.kind()).isEqualTo(ActionKind.VOCABULARY.parse(kind));
        assertThat(action.description()).isNotBlank();
    }

    @Test
    void aCallOfPolecatHasTypeModeAndContexts() {
        Read read = Read.of(Made.polecat());
        Call call = (Call) read.event();
        Coding coding = call.codings().get(0);
        assertThat(call.id().value()).isEqualTo("polecat:20210126-1-ab_consult_r");
        assertThat(call.medium()).isEqualTo(CallMedium.UNSPECIFIED);
        assertThat(coding.code()).isEqualTo("CONSULT");
        assertThat(coding.mode()).contains("phone");
        assertThat(coding.contexts()).containsExactly("diplomatic", "economic");
        assertThat(read.source().published().orElseThrow()).hasToString("2021-01-27");
        assertThat(read.source().language()).isEqualTo("en");
        assertThat(read.source().title()).isEqualTo("POLECAT document 20210126-1-ab");
    }

    @Test
    void manyActorsOfPolecatAreManyParticipants() {
        Made row = Made.polecat()
                .with("Event Mode", "multilateral")
                .with("Actor Name", "Anna North; Bert South; Cleo West")
                .with("Actor Country", "NOR; ZAF; None")
                .with("Recipient Name", "None")
                .with("Recipient Country", "None");
        Meeting meeting = (Meeting) Read.of(row).event();
        assertThat(meeting.format()).isEqualTo(MeetingFormat.MULTILATERAL);
        assertThat(meeting.participants()).hasSize(3);
    }

    @Test
    void aCountryOfIcewsIsAStateWithItsIsoCode() {
        Read read = Read.of(Made.icews().with("Source Name", "Norway"));
        assertThat(read.records.toString()).contains("kind=STATE").contains("iso3166-1-alpha-3, value=NOR");
    }

    @Test
    void sectorsAreASet() {
        String one = Read.of(Made.icews()).event().extensions().toString();
        String two = Read.of(Made.icews().with("Source Sectors", "Executive,Government"))
                .event()
                .extensions()
                .toString();
        assertThat(two).isEqualTo(one);
    }

    @ParameterizedTest
    @ValueSource(ints = {57, 58, 61})
    void eventsCanDoWithoutExtras(int columns) {
        String rows = Made.file(Made.gdelt(columns).with("EventCode", "042"));
        Read read = Read.of(EventArchive.gdelt().withoutExtras(), Made.input("made", rows));
        assertThat(read.event().extensions().isEmpty()).isTrue();
        assertThat(((Meeting) read.event()).place()).contains("Oslo, Norway");
    }
}
