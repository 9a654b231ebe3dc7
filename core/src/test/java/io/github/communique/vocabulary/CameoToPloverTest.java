package io.github.communique.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CameoToPloverTest {
    private static final String[] COLUMNS = {"code", "type", "mode", "contexts", "note"};

    @Test
    void hasOneRowForEveryCameoCode() {
        assertThat(Table.read("cameo-to-plover.tsv", COLUMNS))
                .extracting(row -> row.get("code"))
                .as("add the missing row to cameo-to-plover.tsv, with type '-' and a note if there is no counterpart")
                .containsExactlyElementsOf(
                        Cameo.codes().stream().map(CameoCode::code).toList());
    }

    @Test
    void usesPairsOfTheDraftOnly() {
        assertThat(Table.read("cameo-to-plover.tsv", COLUMNS))
                .filteredOn(row -> row.find("mode").isPresent())
                .allSatisfy(row -> assertThat(PloverType.parse(row.get("type")).modes())
                        .as("correct the mode of " + row.get("code") + " in cameo-to-plover.tsv")
                        .contains(row.get("mode")));
    }

    @Test
    void givesAReasonWhereThereIsNoCounterpart() {
        assertThat(Cameo.codes())
                .filteredOn(code -> CameoToPlover.find(code).isEmpty())
                .allSatisfy(code -> assertThat(CameoToPlover.note(code))
                        .as("fill the note of " + code + " in cameo-to-plover.tsv")
                        .isPresent())
                .extracting(CameoCode::code)
                .containsExactly("01", "010", "011", "012", "013", "014", "015", "016", "017", "018", "019", "08");
    }

    @ParameterizedTest
    @CsvSource({
        "041,CONSULT/phone",
        "042,CONSULT/visit",
        "043,CONSULT/visit",
        "044,CONSULT/third-party",
        "046,CONSULT",
        "057,SUPPORT",
        "036,AGREE",
        "106,REQUEST/meet",
        "111,ACCUSE/disapprove",
        "1122,ACCUSE/allege",
        "1312,THREATEN/restrict"
    })
    void followsTheOfficialFileWhereItAgreesWithTheDraft(String cameo, String plover) {
        assertThat(code(cameo)).isEqualTo(plover);
        assertThat(CameoToPlover.note(Cameo.get(cameo))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "020,REQUEST",
        "023,REQUEST/assist",
        "026,REQUEST/meet",
        "055,CONCEDE",
        "0356,CONCEDE",
        "112,ACCUSE/allege",
        "114,ACCUSE/disapprove",
        "116,SANCTION/convict",
        "163,SANCTION/discontinue",
        "0842,RETREAT",
        "085,RETREAT",
        "132,THREATEN/restrict",
        "1321,THREATEN/restrict",
        "1712,ASSAULT/destroy",
        "1722,COERCE/restrict",
        "175,ASSAULT",
        "186,ASSAULT/targeted",
        "202,ASSAULT/targeted",
        "203,ASSAULT"
    })
    void saysWhyItDepartsFromTheOfficialFile(String cameo, String plover) {
        assertThat(code(cameo)).isEqualTo(plover);
        assertThat(CameoToPlover.note(Cameo.get(cameo))).isPresent();
    }

    @Test
    void mapsEachAppealLikeTheDemandOfTheSameContent() {
        assertThat(Cameo.children(Cameo.get("02")))
                .filteredOn(appeal -> !appeal.code().equals("020"))
                .allSatisfy(appeal -> assertThat(CameoToPlover.find(appeal))
                        .as("appeal " + appeal)
                        .isEqualTo(CameoToPlover.find(
                                Cameo.get("10" + appeal.code().substring(2)))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0333", "073", "0863", "1033", "1223", "1623"})
    void replacesTheContextThatTheDraftDoesNotHave(String cameo) {
        assertThat(contexts(cameo)).containsExactly(PloverContext.HUMAN_SECURITY);
    }

    @Test
    void keepsSeveralContexts() {
        assertThat(contexts("1121")).containsExactly(PloverContext.CRIME, PloverContext.CORRUPTION);
        assertThat(contexts("040")).isEmpty();
    }

    private static String code(String cameo) {
        return CameoToPlover.find(Cameo.get(cameo)).orElseThrow().code().toString();
    }

    private static List<PloverContext> contexts(String cameo) {
        return CameoToPlover.find(Cameo.get(cameo)).orElseThrow().contexts();
    }
}
