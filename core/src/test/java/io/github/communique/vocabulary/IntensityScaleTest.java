package io.github.communique.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class IntensityScaleTest {
    @Test
    void isOneOfFourNamedTables() {
        assertThat(IntensityScale.VOCABULARY.terms())
                .extracting(IntensityScale::value)
                .containsExactly("goldstein-gdelt", "goldstein-icews", "goldstein-cameo-scale", "plover-2.0-draft");
    }

    @ParameterizedTest
    @CsvSource({
        "016,-2.0,-5.0,3.4",
        "022,3.2,3.4,3.4",
        "124,-4.0,-4.0,-5.0",
        "163,-8.0,-8.0,-6.5",
        "164,-7.0,-6.5,-7.0",
        "165,-6.5,-7.0,-7.0",
        "166,-7.0,-7.0,-8.0"
    })
    void givesEachOfTheSevenDisputedCodesTheValueOfItsTable(
            String code, BigDecimal gdelt, BigDecimal icews, BigDecimal cameoScale) {
        assertThat(IntensityScale.GOLDSTEIN_GDELT.find(code)).contains(gdelt);
        assertThat(IntensityScale.GOLDSTEIN_ICEWS.find(code)).contains(icews);
        assertThat(IntensityScale.GOLDSTEIN_CAMEO_SCALE.find(code)).contains(cameoScale);
    }

    @Test
    void disputesSevenCodesAndNoMore() {
        assertThat(Cameo.codes())
                .extracting(CameoCode::code)
                .filteredOn(code -> distinctValues(code) > 1)
                .as("the Javadoc of IntensityScale lists these codes: change both")
                .containsExactly("016", "022", "124", "163", "164", "165", "166");
    }

    private static long distinctValues(String code) {
        return Stream.of(
                        IntensityScale.GOLDSTEIN_GDELT,
                        IntensityScale.GOLDSTEIN_ICEWS,
                        IntensityScale.GOLDSTEIN_CAMEO_SCALE)
                .map(scale -> scale.find(code).orElse(null))
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }

    @Test
    void hasNoCameoScaleValueForThirtySixCodesThatTheOthersRate() {
        assertThat(Cameo.codes())
                .extracting(CameoCode::code)
                .filteredOn(code -> IntensityScale.GOLDSTEIN_GDELT.find(code).isPresent()
                        && IntensityScale.GOLDSTEIN_ICEWS.find(code).isPresent())
                .filteredOn(
                        code -> IntensityScale.GOLDSTEIN_CAMEO_SCALE.find(code).isEmpty())
                .hasSize(36)
                .containsExactly(
                        ("0251 0252 0253 0254 0255 0256 0313 0314 1011 1012 1013 1014 1031 1032 1033 1034 1051 1052"
                                        + " 1054 1055 1056 116 1221 1222 1223 1224 1241 1242 1243 1244 1245 1246 129"
                                        + " 1661 1662 1663")
                                .split(" "));
    }

    @Test
    void lacksOneCodeInTheGdeltTableThatIcewsRates() {
        assertThat(Cameo.codes())
                .extracting(CameoCode::code)
                .filteredOn(code -> IntensityScale.GOLDSTEIN_ICEWS.find(code).isPresent())
                .filteredOn(code -> IntensityScale.GOLDSTEIN_GDELT.find(code).isEmpty())
                .containsExactly("1213");
    }

    @ParameterizedTest
    @EnumSource
    void hasNoValueForAnUnknownCodeRatherThanThatOfItsRoot(IntensityScale scale) {
        assertThat(scale.find("0419")).isEmpty();
        assertThat(scale.find("1834")).isEmpty();
        assertThat(scale.find("CONSULT/telepathy")).isEmpty();
        assertThat(scale.find("")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void ratesCodesOfItsSchemeOnly(IntensityScale scale) {
        boolean ratesCameo = scale.scheme().equals(CodingScheme.CAMEO_1_1B3);
        assertThat(scale.find("041").isPresent()).isEqualTo(ratesCameo);
        assertThat(scale.find("CONSULT").isPresent()).isNotEqualTo(ratesCameo);
    }

    @ParameterizedTest
    @CsvSource({
        "CONSULT,2.5",
        "CONSULT/phone,1.5",
        "CONSULT/visit,4.0",
        "REQUEST,0.0",
        "REQUEST/assist,0.5",
        "THREATEN/territory,-4.0",
        "SANCTION/expel,-5.5",
        "AID,10.0",
        "ASSAULT/unconventional,-10.0"
    })
    void ratesPloverTypesAndTheirModes(String code, BigDecimal value) {
        assertThat(IntensityScale.PLOVER_2_0_DRAFT.find(code)).contains(value);
    }

    @Test
    void restoresTheSignThatThePloverDraftDropsFromAccuse() {
        assertThat(IntensityScale.PLOVER_2_0_DRAFT.find("ACCUSE")).contains(new BigDecimal("-3.0"));
    }

    @Test
    void ratesEveryPloverTypeAndEveryModeButOne() {
        assertThat(PloverCodes.all())
                .filteredOn(code ->
                        IntensityScale.PLOVER_2_0_DRAFT.find(code.toString()).isEmpty())
                .as("plover-intensity.tsv must have a row with a score for each type and mode but these")
                .extracting(PloverCode::toString)
                .containsExactly("PROTEST/vandalize");
    }

    @Test
    void staysBetweenTenBelowAndTenAboveZero() {
        assertThat(Cameo.codes())
                .allSatisfy(code -> assertThat(
                                IntensityScale.GOLDSTEIN_GDELT.find(code.code()).orElse(BigDecimal.ZERO))
                        .isBetween(new BigDecimal("-10"), BigDecimal.TEN));
    }
}
