package io.github.communique.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.model.ClaimAspect;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimValueRuleTest {
    @ParameterizedTest
    @CsvSource({
        "initiator, us",
        "participant, us",
        "participant, biden",
        "time, 2021-01-26",
        "duration, PT35M",
        "medium, telephone"
    })
    void acceptsTheFormOfTheAspect(String aspect, String value) {
        assertThat(findings(aspect, value)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "initiator | fr | the id of a party of this dossier",
                "initiator | The White House | the id of a party of this dossier",
                "participant | putin | the id of a party or person of this dossier",
                "duration | PT0S | an ISO 8601 duration such as 'PT35M'",
                "medium | fax | one of telephone, video, hotline, unspecified"
            })
    void tellsAnotherFormAndWhatIsExpected(String aspect, String value, String expected) {
        assertThat(findings(aspect, value))
                .extracting(Finding::message)
                .containsExactly(
                        "the value of a claim about the " + aspect + " must be " + expected + ": '" + value + "'");
    }

    private static List<Finding> findings(String aspect, String value) {
        Sample sample = new Sample();
        sample.claims.add(Sample.claim(ClaimAspect.VOCABULARY.parse(aspect), value));
        return DossierChecker.standard().check(sample.dossier());
    }
}
