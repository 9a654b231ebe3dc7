package io.github.communique.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PloverTypeTest {
    @Test
    void areTheSixteenTypesOfTheDraftWithSixtySevenModes() {
        assertThat(PloverType.VOCABULARY.terms()).hasSize(16);
        assertThat(PloverCodes.all())
                .as("the draft of 2024-02-04 is pinned; a later one is a scheme of its own")
                .filteredOn(code -> code.mode().isPresent())
                .hasSize(67)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "VERBAL_COOPERATION,1,'AGREE,CONSULT,SUPPORT,CONCEDE'",
        "MATERIAL_COOPERATION,2,'COOPERATE,AID,RETREAT'",
        "VERBAL_CONFLICT,3,'REQUEST,ACCUSE,REJECT,THREATEN'",
        "MATERIAL_CONFLICT,4,'PROTEST,SANCTION,MOBILIZE,COERCE,ASSAULT'"
    })
    void haveTheQuadClassOfTheSummaryTable(PloverQuad quad, int number, String types) {
        assertThat(quad.number()).isEqualTo(number);
        assertThat(PloverType.VOCABULARY.terms())
                .filteredOn(type -> type.quad() == quad)
                .extracting(PloverType::value)
                .containsExactly(types.split(","));
    }

    @Test
    void shareTheModesOfRequestAndReject() {
        assertThat(PloverType.REQUEST.modes())
                .containsExactly("assist", "change", "yield", "meet")
                .isEqualTo(PloverType.REJECT.modes());
    }

    @Test
    void doNotIncludeTheCategoriesOfOlderDrafts() {
        assertThat(new String[] {"DEMAND", "DISAPPROVE", "INVESTIGATE", "CRIME", "FIGHT"})
                .allSatisfy(old ->
                        assertThat(PloverType.VOCABULARY.find(old)).as(old).isEmpty());
    }

    @Test
    void areWrittenInCapitals() {
        assertThat(PloverType.parse("CONSULT")).isEqualTo(PloverType.CONSULT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PloverType.parse("consult"))
                .withMessageStartingWith("PLOVER type must be one of AGREE, CONSULT, ")
                .withMessageEndingWith(": 'consult'");
    }

    @Test
    void haveThirtySevenContextsInCommon() {
        assertThat(PloverContext.VOCABULARY.terms()).hasSize(37);
        assertThat(PloverContext.parse("political_institutions")).isEqualTo(PloverContext.POLITICAL_INSTITUTIONS);
        assertThat(PloverContext.VOCABULARY.find("humanitarian")).isEmpty();
    }
}
