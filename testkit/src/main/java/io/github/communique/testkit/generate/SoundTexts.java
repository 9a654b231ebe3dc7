package io.github.communique.testkit.generate;

import io.github.communique.model.LocalizedText;
import io.github.communique.model.Sha256;
import io.github.communique.model.SourceId;
import io.github.communique.schema.TextType;
import io.github.communique.time.EdtfTemporal;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** The small values of sound dossiers. Events lie before 2021; whatever must not come before an event, after it. */
final class SoundTexts {
    private SoundTexts() {}

    static Arbitrary<String> phrases() {
        return SchemaArbitraries.of(TextType.TEXT);
    }

    static Arbitrary<String> languages() {
        return Arbitraries.of("en", "ru", "pt-BR", "zh-Hant");
    }

    /** A text of one language that no other text begins with, given another number. */
    static Arbitrary<LocalizedText> labels(int number) {
        return languages()
                .map(language -> LocalizedText.of(Map.of(language, "Label " + number, "fr", "Titre " + number)));
    }

    static Arbitrary<EdtfTemporal> eventTimes() {
        return times("2020-07-26", "2019-07~", "2020-01-26T14:26:27-05:00", "../2020-01-26", "2018-22", "201X?");
    }

    static Arbitrary<EdtfTemporal> laterTimes() {
        return times("2021-01-26", "2022-02?", "2021-06-01T12:00:00Z", "2023", "2021-01-26/2021-02");
    }

    private static Arbitrary<EdtfTemporal> times(String... texts) {
        return Arbitraries.of(texts).map(EdtfTemporal::parse);
    }

    static Arbitrary<Sha256> digests() {
        return Arbitraries.of("0".repeat(64), "0123456789abcdef".repeat(4)).map(Sha256::of);
    }

    /** Ids {@code kind/0} and so on: a record of each is there. */
    static Arbitrary<String> ids(String kind, int count) {
        return Arbitraries.integers().between(0, count - 1).map(number -> id(kind, number));
    }

    static String id(String kind, int number) {
        return kind + "/" + number;
    }

    static Arbitrary<SourceId> sources(SoundSize size) {
        return ids("source", size.sources()).map(SourceId::of);
    }
}
