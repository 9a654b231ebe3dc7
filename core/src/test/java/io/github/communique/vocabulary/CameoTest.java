package io.github.communique.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CameoTest {
    @Test
    void hasTheCodesOfTheManualAndOneOfIcews() {
        assertThat(Cameo.codes())
                .as("a version of CAMEO is closed: should the list be wrong, correct cameo-1.1b3.tsv,"
                        + " cameo-to-plover.tsv, Cameo.COUNT and the Javadoc of Cameo together")
                .hasSize(Cameo.COUNT)
                .extracting(CameoCode::code)
                .isSorted()
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("\\d{2,4}"));
    }

    @Test
    void hasTwentyRoots() {
        assertThat(Cameo.roots())
                .hasSize(20)
                .extracting(CameoCode::code)
                .startsWith("01", "02")
                .endsWith("19", "20");
    }

    @Test
    void givesEveryCodeBelowARootAParentInTheTable() {
        assertThat(Cameo.codes())
                .filteredOn(code -> code.level() != CameoLevel.ROOT)
                .allSatisfy(code -> assertThat(code.parent())
                        .as("add the parent of " + code + " to cameo-1.1b3.tsv")
                        .isPresent());
    }

    @Test
    void keepsTheLeadingZeroOfACode() {
        assertThat(Cameo.get("010").name()).isEqualTo("Make statement");
        assertThat(Cameo.get("10").name()).isEqualTo("Demand");
    }

    @ParameterizedTest
    @CsvSource({"04,ROOT", "041,BASE", "0311,LEAF"})
    void readsTheLevelFromTheNumberOfDigits(String code, CameoLevel level) {
        assertThat(Cameo.get(code).level()).isEqualTo(level);
    }

    @Test
    void climbsFromALeafToItsRoot() {
        CameoCode leaf = Cameo.get("1121");
        assertThat(leaf.parent()).contains(Cameo.get("112"));
        assertThat(leaf.parent().flatMap(CameoCode::parent)).contains(Cameo.get("11"));
        assertThat(Cameo.get("11").parent()).isEmpty();
    }

    @Test
    void listsTheChildrenOfACodeInOrder() {
        assertThat(Cameo.children(Cameo.get("131")))
                .extracting(CameoCode::code)
                .containsExactly("1311", "1312", "1313");
        assertThat(Cameo.children(Cameo.get("041"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "101,Demand material cooperation",
        "102,Demand diplomatic cooperation (such as policy support)",
        "103,Demand material aid",
        "105,Demand that target yields",
        "106,'Demand meeting, negotiation'",
        "107,Demand settling of dispute",
        "108,Demand mediation"
    })
    void namesTheDemandsThatGdeltMislabelsAsTheManualDoes(String code, String name) {
        assertThat(Cameo.get(code).name()).isEqualTo(name);
    }

    @Test
    void hasTheCodesOfTheManualThatIcewsLacks() {
        assertThat(new String[] {"155", "176", "1834", "1951", "1952"})
                .allSatisfy(code -> assertThat(Cameo.find(code)).isPresent());
    }

    @Test
    void writesEveryNameInSentenceCase() {
        assertThat(Cameo.codes()).extracting(CameoCode::name).allMatch(name -> name.matches("[A-Z][a-z].*"));
    }

    @Test
    void doesNotFallBackToTheParentOfAnUnknownCode() {
        assertThat(Cameo.find("0419")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "41    | '41'; codes are text and keep their leading zero: '041'",
                "0419  | '0419'; the nearest is '041' (Discuss by telephone)",
                "13y   | '13y'; the nearest is '13' (Threaten)",
                "phone | 'phone'; codes have two to four digits, such as '041'",
                "\"\"    | ''; codes have two to four digits, such as '041'"
            })
    void saysWhichCodeMayHaveBeenMeant(String code, String ending) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cameo.get(code))
                .withMessage("not a code of CAMEO 1.1b3: " + ending);
    }
}
