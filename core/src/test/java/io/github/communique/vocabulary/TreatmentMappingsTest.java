package io.github.communique.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TreatmentMappingsTest {
    @ParameterizedTest
    @EnumSource
    void giveEveryTreatmentACameoCode(Treatment treatment) {
        assertThat(treatment.cameo())
                .as("add a row for " + treatment.value() + " in cameo-1.1b3 to treatment-mappings.tsv")
                .isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DENIED")
    void giveEveryTreatmentButADenialAPloverType(Treatment treatment) {
        assertThat(treatment.plover())
                .as("add a row for " + treatment.value() + " in plover-2.0-draft to treatment-mappings.tsv")
                .isPresent();
    }

    @Test
    void giveADenialNoPloverTypeSincePloverDropsStatements() {
        assertThat(Treatment.DENIED.plover()).isEmpty();
    }

    @Test
    void nameOneRowPerTreatmentAndCode() {
        assertThat(Table.read("treatment-mappings.tsv", "treatment", "scheme", "code", "mode", "kind"))
                .extracting(row -> row.get("treatment") + " " + row.get("scheme") + " " + row.get("code"))
                .as("remove the repeated row from treatment-mappings.tsv")
                .doesNotHaveDuplicates();
        assertThat(Table.read("treatment-mappings.tsv", "treatment", "scheme", "code", "mode", "kind"))
                .extracting(row -> row.get("scheme"))
                .as("other schemes than these are not read")
                .containsOnly("cameo-1.1b3", "plover-2.0-draft");
    }

    @ParameterizedTest
    @CsvSource({
        "negotiated,046,EXACT",
        "concluded-agreement,057,EXACT",
        "demanded,100,EXACT",
        "condemned,111,BROAD",
        "denied,016,EXACT",
        "warned,130,CLOSE",
        "protested-formally,114,EXACT"
    })
    void sayHowTheCameoCodeRelatesToTheTreatment(String treatment, String code, MappingRelation kind) {
        assertThat(Treatment.parse(treatment).cameo()).containsExactly(new CameoMatch(Cameo.get(code), kind));
    }

    @Test
    void tellAgreementInOpinionFromAgreementToAct() {
        assertThat(Treatment.AGREED.cameo())
                .containsExactly(
                        new CameoMatch(Cameo.get("019"), MappingRelation.CLOSE),
                        new CameoMatch(Cameo.get("030"), MappingRelation.BROAD));
    }

    @Test
    void carryTheModeOfThePloverType() {
        assertThat(Treatment.PROTESTED_FORMALLY.plover().map(PloverMatch::code))
                .isEqualTo(Optional.of(PloverCode.of(PloverType.ACCUSE, "disapprove")));
    }
}
