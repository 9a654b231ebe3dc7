package io.github.communique.schema;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.statistics.Statistics;

class PatternsPropertyTest {
    private static final String[] SPACES = {
        " ", "\t", "\n", "\f", "\u001b", "\u001c", "\u0085", "\u00a0", "\u1680", "\u180e", "\u2006", "\u2007", "\u2028",
        "\u202f", "\u205f", "\u3000", "\ufeff"
    };

    /** What texts of the types are made of, and what comes near. */
    private static final Map<String, List<String>> PARTS = Map.of(
            "EDTF time",
            List.of(
                    "-",
                    "/",
                    "..",
                    "2021",
                    "0000",
                    "20",
                    "1",
                    "X",
                    "XX",
                    "-02",
                    "-21",
                    "-29",
                    "-XX",
                    "Y",
                    "12345",
                    "?",
                    "~",
                    "%",
                    "T10:00:00",
                    "Z"),
            "day",
            List.of("+", "-", "0", "00", "2021", "2020", "99999", "-02", "-29", "-12", "-31", "-04", "-30", "X"),
            "duration",
            List.of(
                    "+", "-", "P", "p", "T", "t", "1", "23", "D", "d", "H", "h", "M", "m", "S", "s", ".", ",", "W",
                    "Y"),
            "language tag",
            List.of("e", "en", "English", "-", "1", "a1", "12345678", "_", "é"),
            "coding scheme",
            List.of("cameo", "-", ".", "_", "1.1b3", "/", ":", "A", " ", "9"),
            "sha256",
            List.of("0123456789abcdef", "89abcdef01234567", "a", "0", "G", "F"),
            "party id",
            List.of("a", "b9", ".", "_", ":", "/", "-", "A", " ", "é", "a".repeat(99)),
            "identifier scheme",
            List.of("a", "b9", ".", "_", ":", "/", "-", "A", " ", "é", "a".repeat(99)),
            "text",
            List.of(SPACES));

    @Property(tries = 20_000)
    void everyPatternMatchesWhatItsParserAccepts(@ForAll("texts") Tuple2<TextType<?>, String> text) {
        boolean accepted = Agreement.check(text.get1(), text.get2());
        Statistics.collect(accepted);
        Statistics.coverage(coverage -> {
            coverage.check(true).percentage(share -> share > 10);
            coverage.check(false).percentage(share -> share > 10);
        });
    }

    @Provide
    Arbitrary<Tuple2<TextType<?>, String>> texts() {
        List<TextType<?>> types = SchemaTypes.texts()
                .<TextType<?>>map(type -> type)
                .filter(type -> PARTS.containsKey(type.name()))
                .toList();
        return Arbitraries.of(types)
                .flatMap(type ->
                        Arbitraries.oneOf(assembled(type), changed(type)).map(text -> Tuple.of(type, text)));
    }

    private static Arbitrary<String> assembled(TextType<?> type) {
        return Arbitraries.of(parts(type)).list().ofMaxSize(7).map(parts -> String.join("", parts));
    }

    private static List<String> parts(TextType<?> type) {
        return Objects.requireNonNull(PARTS.get(type.name()));
    }

    /** A text of the type with a part of it replaced. */
    private static Arbitrary<String> changed(TextType<?> type) {
        String example = type.example().orElseThrow();
        return Combinators.combine(
                        Arbitraries.integers().between(0, example.length()),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.oneOf(Arbitraries.of(parts(type)), Arbitraries.of(SPACES)))
                .as((from, count, part) -> example.substring(0, from)
                        + part
                        + example.substring(Math.min(example.length(), from + count)));
    }
}
