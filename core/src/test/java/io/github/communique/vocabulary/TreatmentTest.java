package io.github.communique.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class TreatmentTest {
    @Test
    void areTheTwentyTwoSpeechActsThatFilesMayHold() {
        assertThat(Treatment.VOCABULARY.terms())
                .as("a treatment is public format: add one here and in the JSON Schema, never rename one")
                .extracting(Treatment::value)
                .containsExactly(
                        "touched-on",
                        "discussed",
                        "negotiated",
                        "congratulated",
                        "praised",
                        "welcomed",
                        "reaffirmed-support",
                        "proposed",
                        "agreed",
                        "committed",
                        "concluded-agreement",
                        "requested",
                        "demanded",
                        "raised-concern",
                        "criticised",
                        "condemned",
                        "accused",
                        "denied",
                        "rejected",
                        "warned",
                        "threatened-measure",
                        "protested-formally");
    }

    @Test
    void isFoundByItsWrittenValue() {
        assertThat(Treatment.parse("raised-concern")).isEqualTo(Treatment.RAISED_CONCERN);
    }

    @Test
    void namesAllItsValuesWhenOneIsUnknown() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Treatment.parse("Raised concern"))
                .withMessageStartingWith("treatment must be one of touched-on, discussed, ")
                .withMessageEndingWith(", protested-formally: 'Raised concern'");
    }

    @Test
    void hasAForceFromOneToFive() {
        assertThat(Treatment.values())
                .allSatisfy(treatment ->
                        assertThat(treatment.force()).as(treatment.value()).isBetween(1, 5));
    }

    @Test
    void growsInForceFromConcernToThreat() {
        assertThat(new Treatment[] {
                    Treatment.RAISED_CONCERN, Treatment.CRITICISED, Treatment.CONDEMNED, Treatment.THREATENED_MEASURE
                })
                .extracting(Treatment::force)
                .containsExactly(2, 3, 4, 5);
    }

    @Test
    void growsInForceFromCourtesyToAgreement() {
        assertThat(new Treatment[] {
                    Treatment.CONGRATULATED,
                    Treatment.WELCOMED,
                    Treatment.PRAISED,
                    Treatment.AGREED,
                    Treatment.CONCLUDED_AGREEMENT
                })
                .extracting(Treatment::force)
                .containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void leansOneOfThreeWays() {
        assertThat(Treatment.PRAISED.polarity()).isEqualTo(Polarity.COOPERATIVE);
        assertThat(Treatment.DISCUSSED.polarity()).isEqualTo(Polarity.NEUTRAL);
        assertThat(Treatment.DENIED.polarity()).isEqualTo(Polarity.parse("critical"));
    }
}
