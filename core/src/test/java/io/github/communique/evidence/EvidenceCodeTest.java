package io.github.communique.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.check.FindingCatalogue;
import io.github.communique.check.FindingCode;
import io.github.communique.check.Severity;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EvidenceCodeTest {
    @ParameterizedTest
    @EnumSource(EvidenceCode.class)
    void aCodeIsDescribedInTheFormOfTheCatalogue(EvidenceCode code) {
        assertThat(code.code()).matches("evidence\\.[a-z0-9]+(-[a-z0-9]+)*");
        assertThat(code.title()).as("what is wrong, in a few words").matches("[a-z].{8,70}[^.]");
        assertThat(code.explanation())
                .as("sentences, with 'must' if it is an error, else 'should'")
                .matches("[A-Z].{30,}\\.")
                .contains(code.severity() == Severity.ERROR ? " must " : " should ");
        assertThat(code.remedy()).as("sentences on what to do about it").matches("[A-Z].{10,}\\.");
    }

    @Test
    void codesAreUnique() {
        assertThat(Arrays.stream(EvidenceCode.values()).map(FindingCode::code))
                .as("give the new code another name; a code that exists is never renamed")
                .doesNotHaveDuplicates()
                .allMatch(code -> FindingCatalogue.find(code)
                        .filter(known -> !(known instanceof EvidenceCode))
                        .isEmpty());
    }
}
