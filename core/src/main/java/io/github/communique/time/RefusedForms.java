package io.github.communique.time;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says why a text is not EDTF of level 0 or 1, and what to write instead. Slow, and only for texts that are refused.
 */
final class RefusedForms {
    // The longest text of level 1 has 26 characters.
    private static final int LONGEST_EXPLAINED = 100;
    private static final String GENERAL = "time must be EDTF level 0 or 1, such as '2021-01-26' or '2021-01/..'";

    private static final List<RefusedForm> CHARACTERS = List.of(
            RefusedForm.of("", m -> GENERAL),
            RefusedForm.of("(?Us)\\s+.*|.*\\s+", m -> "time must not have white space around it"),
            RefusedForm.of(
                    ".*[\u2010-\u2015\u2212].*",
                    m -> RefusedForm.write(
                            "hyphen must be the ASCII '-'", m.group().replaceAll("[\u2010-\u2015\u2212]", "-"))));

    private static final List<RefusedForm> DATES = Stream.of(
                    DraftForms.DATES, MalformedDateTimes.ALL, LevelTwoForms.ALL, MalformedDates.ALL)
            .flatMap(List::stream)
            .toList();

    private RefusedForms() {}

    static EdtfFormatException explain(String text) {
        if (text.length() > LONGEST_EXPLAINED) {
            return new EdtfFormatException(GENERAL, text);
        }
        Optional<String> characters = RefusedForm.explain(CHARACTERS, text);
        if (characters.isPresent()) {
            return new EdtfFormatException(characters.get(), text);
        }
        return MalformedIntervals.isInterval(text)
                ? MalformedIntervals.explain(text)
                : new EdtfFormatException(expected(text), text);
    }

    /** Returns what is expected instead of a text without an interval's slash. */
    static String expected(String date) {
        return RefusedForm.explain(DATES, date).orElse(GENERAL);
    }
}
