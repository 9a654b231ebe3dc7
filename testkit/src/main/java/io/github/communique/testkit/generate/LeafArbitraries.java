package io.github.communique.testkit.generate;

import io.github.communique.model.LocalizedText;
import io.github.communique.schema.TextType;
import io.github.communique.schema.WholeNumberType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Values that stand in a file as one text or number. */
final class LeafArbitraries {
    private static final List<String> LANGUAGES = List.of("en", "ru", "fr", "ar", "pt-BR", "zh-Hant-TW");

    private static final Map<String, Supplier<Arbitrary<String>>> TEXTS = Map.of(
            "EDTF time",
            LeafArbitraries::times,
            "day",
            () -> Arbitraries.of("2021-01-26", "2020-02-29", "0001-01-01", "9999-12-31"),
            "duration",
            () -> Arbitraries.of("PT35M", "PT0.001S", "PT1H0.5S", "PT26H"),
            "sha256",
            () -> Arbitraries.of("0".repeat(64), "0123456789abcdef".repeat(4)),
            "coding scheme",
            () -> Arbitraries.of("own", "cameo-1.1b3", "plover-2.0-draft"),
            "language tag",
            () -> Arbitraries.of(LANGUAGES),
            "identifier scheme",
            () -> Arbitraries.of("own", "wikidata", "fips", "iso3166-1-alpha-2", "iso3166-1-alpha-3", "cameo"),
            "web address",
            () -> Arbitraries.of(
                    "https://example.org/a", "http://example.org", "https://пример.рф/путь?q=%20#x", "https://[::1]/"));

    private LeafArbitraries() {}

    static Arbitrary<String> texts(TextType<?> type) {
        if (!type.allowed().isEmpty()) {
            return Arbitraries.of(type.allowed());
        } else if (type.name().endsWith(" id")) {
            return ids();
        }
        return TEXTS.getOrDefault(type.name(), Phrases::any).get();
    }

    /** Few, so that two are often the same; the short ones are the rule. */
    private static Arbitrary<String> ids() {
        return Weighted.of(8, Arbitraries.of("a", "b", "c", "d", "e", "f"))
                .or(1, Arbitraries.of("0", "007", "eu/council", "call:2021-01-26_x.y-z", "x".repeat(190)));
    }

    private static Arbitrary<String> times() {
        return Weighted.equally(
                        Arrays.stream(EdtfForm.values()).map(EdtfForm::times).toList())
                .map(Object::toString);
    }

    static Arbitrary<LocalizedText> localizedTexts() {
        return Arbitraries.maps(Arbitraries.of(LANGUAGES), Phrases.any())
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(LocalizedText::of);
    }

    /** Small numbers for the most part, and now and then those at the bounds. */
    static Arbitrary<Long> wholeNumbers(WholeNumberType type) {
        long few = Math.min(type.max(), type.min() + 9);
        return Weighted.of(12, Arbitraries.longs().between(type.min(), few))
                .or(2, Arbitraries.longs().between(type.min(), type.max()))
                .or(1, Arbitraries.of(type.min(), type.max()));
    }
}
