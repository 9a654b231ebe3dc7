package io.github.communique.time;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;

/** What the EDTF draft of 2012 wrote in another way than ISO 8601-2:2019 does, and archives still hold. */
final class DraftForms {
    static final List<RefusedForm> INTERVALS = List.of(
            RefusedForm.of("(.*)/open", m -> write("an end 'open'", modern(m.group(1)) + "/..")),
            RefusedForm.of("open/(.*)", m -> write("a start 'open'", "../" + modern(m.group(1)))),
            RefusedForm.of("unknown/(.*)", m -> write("a start 'unknown'", "/" + modern(m.group(1)))),
            RefusedForm.of("(.*)/unknown", m -> write("an end 'unknown'", modern(m.group(1)) + "/")));

    static final List<RefusedForm> DATES = List.of(
            RefusedForm.of("y-?\\d+(?:e\\d+)?(?:p\\d+)?", DraftForms::longYear),
            RefusedForm.of("(?=.*[ux])-?[\\dux]{4}(-[\\dux]{2}){0,2}[?~]*", DraftForms::unspecified),
            RefusedForm.of("([^()]*)(\\?~|~\\?)", m -> write("'?~' for uncertain and approximate", m.group(1) + "%")),
            RefusedForm.of(".*[()].*", m -> RefusedForm.nearest(draft("parentheses"), wholeDate(m.group()))),
            RefusedForm.of("(\\d{4}-2[1-4])\\^.*", m -> RefusedForm.nearest(draft("a season with '^'"), m.group(1))));

    private DraftForms() {}

    /** Moves the qualifiers of parts to the end, so that they hold for the whole date. */
    static String wholeDate(String text) {
        boolean both = text.indexOf('%') >= 0;
        boolean uncertain = both || text.indexOf('?') >= 0;
        boolean approximate = both || text.indexOf('~') >= 0;
        return text.replaceAll("[()?~%]", "")
                + Qualifier.of(uncertain, approximate).symbol();
    }

    private static String longYear(MatchResult year) {
        String text = year.group().toUpperCase(Locale.ROOT).replace('P', 'S');
        String form = "a year with 'y'";
        return write(form, LevelTwoForms.plainYear(text).orElse(text));
    }

    private static String unspecified(MatchResult date) {
        String text = date.group();
        String expected = text.indexOf('u') >= 0 ? "'u' for an unspecified digit" : "'x' for a masked digit";
        return write(expected, modern(text));
    }

    private static String modern(String text) {
        return text.replace('u', 'X').replace('x', 'X').replace("?~", "%");
    }

    private static String write(String form, String text) {
        return RefusedForm.write(draft(form), text);
    }

    private static String draft(String form) {
        return "time must be EDTF of 2019, not of the 2012 draft (" + form + ")";
    }
}
