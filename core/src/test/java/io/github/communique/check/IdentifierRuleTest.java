package io.github.communique.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.model.Identifier;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierRuleTest {
    @ParameterizedTest
    @CsvSource({"UP,UA", "IZ,IQ", "SP,ES", "JA,JP", "KS,KR", "RI,RS", "SW,SE", "TU,TR", "KV,XK"})
    void tellsACodeThatOnlyFipsHas(String fips, String iso) {
        assertThat(findings(Identifier.ISO_3166_ALPHA_2, fips))
                .extracting(Finding::toString)
                .containsExactly("/parties/3/identifiers/0/value: error: '" + fips
                        + "' is a code of FIPS 10-4; the country is '" + iso
                        + "' in ISO 3166-1 [identifier.fips-as-iso]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RS", "CH", "AU", "GM", "IS"})
    void saysNothingOfACodeThatBothHaveForDifferentCountries(String code) {
        assertThat(findings(Identifier.ISO_3166_ALPHA_2, code)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UK", "EU", "SU", "YU", "DD", "XK", "ZZ", "QM", "AA"})
    void acceptsCodesThatIsoReservesWithdrewOrLeavesToUsers(String code) {
        assertThat(findings(Identifier.ISO_3166_ALPHA_2, code)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "wikidata,Q0,Q159",
        "wikidata,P17,Q159",
        "iso3166-1-alpha-2,RUS,RU",
        "iso3166-1-alpha-3,RU,RUS",
        "fips,RS48,RS"
    })
    void tellsAValueThatItsSchemeCannotHaveGiven(String scheme, String value, String example) {
        assertThat(findings(scheme, value))
                .extracting(Finding::message)
                .containsExactly(
                        "an identifier of the scheme " + scheme + " must look like '" + example + "': '" + value + "'");
    }

    @Test
    void saysNothingOfSchemesThatItDoesNotKnow() {
        assertThat(findings("house-codes", "whatever it is")).isEmpty();
    }

    @Test
    void knowsEveryCountryThatJavaKnows() {
        assertThat(Locale.getISOCountries())
                .as("ISO 3166-1 has changed: bring CountryCodes up to date")
                .allMatch(CountryCodes::mayBeIso);
    }

    private static List<Finding> findings(String scheme, String value) {
        Sample sample = new Sample();
        sample.parties.add(Sample.party("somewhere", Identifier.of(scheme, value)));
        return DossierChecker.standard().check(sample.dossier());
    }
}
