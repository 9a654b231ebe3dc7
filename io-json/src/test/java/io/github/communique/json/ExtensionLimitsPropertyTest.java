package io.github.communique.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.communique.check.CommuniqueFormatException;
import io.github.communique.check.Finding;
import io.github.communique.model.Dossier;
import io.github.communique.model.DossierHeader;
import io.github.communique.model.DossierId;
import io.github.communique.model.ExtensionValue;
import io.github.communique.model.Extensions;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;

/** What the model lets anybody build in extensions, readers take back with their default limits. */
class ExtensionLimitsPropertyTest {
    private static Dossier dossier(Map<String, ExtensionValue> extensions) {
        return Dossier.builder()
                .header(DossierHeader.builder()
                        .id(DossierId.of("d"))
                        .title("T")
                        .extensions(Extensions.of(extensions))
                        .build())
                .build();
    }

    /** Keys as long as they may be, of letters of one to four bytes and of what JSON escapes. */
    @Provide
    Arbitrary<String> keys() {
        Arbitrary<String> letters = Arbitraries.of("a", "é", "條", "🕊", "\"", "\u0001");
        Arbitrary<Integer> lengths = Arbitraries.integers()
                .between(1, ExtensionValue.MAX_KEY_LENGTH)
                .withDistribution(RandomDistribution.uniform());
        return Combinators.combine(letters, lengths, Arbitraries.of("", "b", "條"))
                .as((letter, length, end) ->
                        letter.repeat((length - end.length()) / letter.length()) + (length > 1 ? end : ""))
                .filter(key -> !key.isBlank());
    }

    @Provide
    Arbitrary<BigDecimal> numbers() {
        Arbitrary<BigInteger> digits = Arbitraries.integers()
                .between(1, ExtensionValue.MAX_DIGITS)
                .map(count -> BigInteger.TEN.pow(count).subtract(BigInteger.ONE))
                .flatMap(most -> Arbitraries.of(most, most.negate(), BigInteger.ZERO));
        Arbitrary<Integer> scales = Arbitraries.oneOf(
                Arbitraries.of(-ExtensionValue.MAX_SCALE, ExtensionValue.MAX_SCALE, 0, 1_000, 1_006, -1),
                Arbitraries.integers().between(-ExtensionValue.MAX_SCALE, ExtensionValue.MAX_SCALE));
        return Combinators.combine(digits, scales).as(BigDecimal::new);
    }

    @Property
    void everyKeyIsReadBack(@ForAll("keys") String key) throws IOException {
        Map<String, ExtensionValue> inner = Map.of(key, new ExtensionValue.Flag(true));
        Dossier dossier = dossier(Map.of(key, new ExtensionValue.Items(List.of(new ExtensionValue.Fields(inner)))));
        String json = DossierJson.toJson(dossier);
        assertThat(DossierJson.parse(json)).isEqualTo(dossier);
        assertThat(DossierJson.readLenient(JsonInput.of("d.json", json)).findings())
                .isEmpty();
    }

    @Property
    void everyNumberIsReadBack(@ForAll("numbers") BigDecimal number) {
        Dossier dossier = dossier(Map.of("n", new ExtensionValue.Numeral(number)));
        assertThat(DossierJson.parse(DossierJson.toJson(dossier))).isEqualTo(dossier);
    }

    @Example
    void aKeyThatIsTooLongIsNotBuilt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> dossier(Map.of("k".repeat(1_001), new ExtensionValue.Null())))
                .withMessage(
                        "an extension key must have at most 1000 UTF-16 units, not 1001: '" + "k".repeat(60) + "…'");
    }

    @Example
    void aNumberThatIsTooLongIsNotBuilt() {
        BigDecimal number = new BigDecimal("1".repeat(1_001));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ExtensionValue.Numeral(number))
                .withMessage("an extension number must have at most 1000 digits, not 1001");
    }

    @Example
    void aNumberOfAnExtremeScaleIsNotBuilt() {
        BigDecimal number = new BigDecimal(BigInteger.ONE, Integer.MIN_VALUE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ExtensionValue.Numeral(number))
                .withMessage("the exponent of an extension number is out of range: scale -2147483648");
    }

    @Example
    void aKeyThatIsTooLongIsRefusedWithItsPlace() throws IOException {
        String json = "{\"communique\":\"1.0\",\"id\":\"d\",\"title\":\"T\",\"extensions\":{\"a\":1,\""
                + "k".repeat(1_001) + "\":2}}";
        String message = "a name must have at most 1000 UTF-16 units, not 1001: '" + "k".repeat(60) + "…'";
        assertThatExceptionOfType(CommuniqueFormatException.class)
                .isThrownBy(() -> DossierJson.parse(json))
                .withMessageEndingWith(message);
        var result = DossierJson.readLenient(JsonInput.of("d.json", json));
        assertThat(result.findings()).extracting(Finding::message).containsExactly(message);
        assertThat(result.value().orElseThrow().header().extensions().asMap()).containsOnlyKeys("a");
    }

    @Example
    void aNumberThatIsTooLongIsRefusedWithItsPlace() throws IOException {
        String json = "{\"communique\":\"1.0\",\"id\":\"d\",\"title\":\"T\",\"extensions\":{\"a\":" + "1".repeat(1_001)
                + "}}";
        assertThat(DossierJson.readLenient(JsonInput.of("d.json", json)).findings())
                .extracting(Finding::toString)
                .containsExactly("d.json:1:60: /extensions/a: error: a number must have at most 1000 digits, not 1001"
                        + " [value.invalid]");
    }
}
