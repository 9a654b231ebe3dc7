package io.github.communique.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PloverCodePropertyTest {
    @Provide
    Arbitrary<PloverCode> codes() {
        return Arbitraries.of(PloverCodes.all());
    }

    @Property
    void everyCodeSurvivesARoundTripThroughText(@ForAll("codes") PloverCode code) {
        assertThat(PloverCode.parse(code.toString())).isEqualTo(code).hasSameHashCodeAs(code);
    }

    @Property
    void noTwoCodesAreWrittenAlike(@ForAll("codes") PloverCode one, @ForAll("codes") PloverCode other) {
        assertThat(one.equals(other)).isEqualTo(one.toString().equals(other.toString()));
    }

    @Property
    void noTextIsACodeUnlessItIsWrittenAsOne(@ForAll String text) {
        try {
            assertThat(PloverCode.parse(text)).hasToString(text);
        } catch (IllegalArgumentException expected) {
            assertThat(expected).hasMessageContaining("'");
        }
    }

    @Example
    void refusesTheModeOfAnotherType() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PloverCode.of(PloverType.CONSULT, "assist"))
                .withMessage("modes of CONSULT are visit, third-party, multilateral, phone: 'assist'");
    }

    @Example
    void refusesAnyModeOfATypeWithoutModes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PloverCode.parse("AGREE/phone"))
                .withMessage("modes of AGREE are none: 'phone'");
    }
}
