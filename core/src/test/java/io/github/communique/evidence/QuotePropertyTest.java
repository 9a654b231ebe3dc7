package io.github.communique.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.model.TextQuote;
import io.github.communique.model.TextSpan;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class QuotePropertyTest {
    private static final List<String> WORDS = List.of(
            "peace",
            "talks",
            "Ukraine’s",
            "naïve",
            "Ångström",
            "“firm”",
            "support,",
            "3,000",
            "\uD83D\uDD4A",
            "мир",
            "five-year",
            "— and",
            "…",
            "(sic)",
            "e\u0301tat",
            "各",
            "‘so’",
            "no.",
            "U.S.-Russia",
            "\uD835\uDD38x");
    private static final List<String> SPACES = List.of(" ", "\n", "\u00A0", "  ", "\r\n\t", "\u2009", " \u200B");
    private static final String NUMBERED = "w%d";

    /** A text in which every other word is there only once, so that each part of it has one place. */
    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(40).map(words -> {
            List<String> numbered = new ArrayList<>();
            for (int i = 0; i < words.size(); i++) {
                numbered.add(NUMBERED.formatted(i));
                numbered.add(words.get(i));
            }
            return numbered;
        });
    }

    private static String joined(List<String> words, Random random) {
        StringBuilder text = new StringBuilder();
        for (String word : words) {
            text.append(text.length() == 0 ? "" : SPACES.get(random.nextInt(SPACES.size())))
                    .append(word);
        }
        return text.toString();
    }

    /** The same words as another typesetter would have set them. */
    private static String reset(String text, Random random) {
        String other = text.codePoints()
                .mapToObj(c -> switch (c) {
                    case '’', '‘' -> pick(random, "'", "’", "‘", "′");
                    case '“', '”' -> pick(random, "\"", "«", "„", "”");
                    case '-', '—' -> pick(random, "-", "–", "\u2011", " — ", "--");
                    case '…' -> pick(random, "...", "…", ". . .");
                    default -> Character.toString(c) + pick(random, "", "", "", "\u00AD", "\u2060");
                })
                .collect(Collectors.joining());
        return Normalizer.normalize(other, random.nextBoolean() ? Normalizer.Form.NFC : Normalizer.Form.NFD);
    }

    private static String pick(Random random, String... values) {
        return values[random.nextInt(values.length)];
    }

    private static TextSpan place(String text, String part) {
        int start = text.indexOf(part);
        return new TextSpan(text.codePointCount(0, start), text.codePointCount(0, start + part.length()));
    }

    @Property(tries = 300)
    void everyPartCutBetweenWordsIsConfirmedAtItsPlace(
            @ForAll("words") List<String> words,
            @ForAll long seed,
            @ForAll @IntRange(max = 79) int from,
            @ForAll @IntRange(max = 79) int length) {
        Random random = new Random(seed);
        int start = 2 * (Math.min(from, words.size() - 1) / 2);
        int end = Math.min(words.size(), start + 1 + length);
        String part = joined(words.subList(start, end), random);
        String text = joined(words.subList(0, start), random) + "\n" + part + "\n"
                + joined(words.subList(end, words.size()), random);

        assertThat(Cited.evidence(text, Cited.quote(reset(part, random))).place())
                .contains(place(text, part));
    }

    @Property(tries = 300)
    void everyPlaceGivesBackItsQuote(@ForAll("words") List<String> words, @ForAll long seed) {
        Random random = new Random(seed);
        String text = joined(words, random);
        String quote = reset(words.get(0) + " " + words.get(1), random);
        TextSpan span = Cited.evidence(text, Cited.quote(quote)).place().orElseThrow();

        assertThat(Cited.evidence(text, Cited.quote(quote, span)).place()).contains(span);
    }

    @Property(tries = 300)
    void noQuoteWithAChangedWordIsConfirmed(
            @ForAll("words") List<String> words, @ForAll long seed, @ForAll @IntRange(max = 39) int changed) {
        Random random = new Random(seed);
        List<String> other = new ArrayList<>(words);
        int at = 2 * (changed % (words.size() / 2));
        other.set(at, pick(random, "changed", words.get(at) + "x", "W" + at / 2, "w" + (words.size() + at)));
        CitationEvidence evidence = Cited.evidence(joined(words, random), Cited.quote(joined(other, random)));

        assertThat(evidence.outcome()).isEqualTo(CitationOutcome.MISSED);
    }

    @Property(tries = 300)
    void everyPlaceIsToldApartByWhatIsAroundIt(
            @ForAll("words") List<String> words, @ForAll long seed, @ForAll @IntRange(max = 39) int chosen) {
        Random random = new Random(seed);
        List<String> marked = new ArrayList<>();
        for (int i = 0; i < words.size(); i += 2) {
            marked.add(words.get(i));
            marked.add("same");
        }
        int at = chosen % (words.size() / 2);
        String text = joined(marked, random);
        TextQuote quote =
                TextQuote.builder().exact("same").prefix(NUMBERED.formatted(at)).build();
        int start = text.indexOf("same", text.indexOf(NUMBERED.formatted(at)));

        assertThat(Cited.evidence(text, Cited.of(quote)).place()).contains(new TextSpan(start, start + 4));
    }

    @Property(tries = 300)
    void anyTextAndQuoteGiveAnOutcome(@ForAll String text, @ForAll String exact, @ForAll String around) {
        TextQuote quote = TextQuote.builder()
                .exact(exact + "x")
                .prefix(around + ".")
                .suffix("," + around)
                .build();

        assertThat(Cited.report(text, Cited.of(quote), Cited.quote(exact + "x"))
                        .counts()
                        .citations())
                .isEqualTo(2);
    }
}
