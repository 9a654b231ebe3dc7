package io.github.communique.testkit.generate;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Texts that are not blank: plain ones, those that break careless code, any that can be, and rarely a very long one.
 */
final class Phrases {
    private static final int LONG = 20_000;

    /** The first is what a failing example shrinks to. */
    private static final List<String> PLAIN =
            List.of("words", "Arms control", "a frank exchange", "New START", "Ukraine", "both sides agreed");

    /** Scripts, direction, width, white space, and what JSON, CSV, HTML and spreadsheets take for something else. */
    static final List<String> TRICKY = List.of(
            "Переговоры о разоружении",
            "مكالمة هاتفية",
            "שיחת טלפון \u200f(2021)",
            "電話会談",
            "𝔘𝔫𝔦𝔠𝔬𝔡𝔢 📞",
            "e\u0301 é",
            "a\u00a0b\u2028c\u200bd\u00ade",
            "\ufeffmark",
            "two\nlines\r\nand a return\r",
            "tab\there",
            "\"quoted\", it's “quoted”",
            "back\\slash /é",
            "a,b;c|d",
            "=1+1",
            "+49 30",
            "-1",
            "@name",
            "\t=cmd",
            "007",
            "010",
            "1e5",
            "0x1F",
            "TRUE",
            "null",
            "NA",
            "2021-01-26",
            " leading and trailing ",
            "<b>&amp;</b>",
            "{\"a\":[1]}",
            "# not a heading",
            "\u0001control\u007f");

    private Phrases() {}

    static Arbitrary<String> any() {
        return Weighted.of(999, names()).or(1, longTexts());
    }

    /** Texts that are short enough for the name of a property. */
    static Arbitrary<String> names() {
        return Weighted.of(6, Arbitraries.of(PLAIN))
                .or(3, Arbitraries.of(TRICKY))
                .or(1, unicode());
    }

    /** Anything but blank text and halves of surrogate pairs. */
    private static Arbitrary<String> unicode() {
        return Arbitraries.strings()
                .all()
                .ofMinLength(1)
                .ofMaxLength(12)
                .filter(text -> !text.isBlank() && text.codePoints().noneMatch(Phrases::isHalfOfAPair));
    }

    private static boolean isHalfOfAPair(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    private static Arbitrary<String> longTexts() {
        return Arbitraries.of("long ", "длинный ", "📞").map(word -> word.repeat(LONG / word.length()));
    }
}
