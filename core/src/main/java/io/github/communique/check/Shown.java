package io.github.communique.check;

import java.util.List;
import java.util.stream.Collectors;

/** Shows values of a dossier in messages, cut to a length that no hostile value can exceed. */
final class Shown {
    private static final int CODE_POINTS = 60;
    private static final int ITEMS = 8;

    private Shown() {}

    static String quoted(Object value) {
        String text = value.toString();
        boolean fits = text.codePointCount(0, text.length()) <= CODE_POINTS;
        return "'" + (fits ? text : text.substring(0, text.offsetByCodePoints(0, CODE_POINTS)) + "…") + "'";
    }

    /** Such as {@code 'a' > 'b' > 'a'}. */
    static String loop(List<?> members) {
        String shown = members.stream().limit(ITEMS).map(Shown::quoted).collect(Collectors.joining(" > "));
        String rest = members.size() > ITEMS ? " > … (" + members.size() + " in all)" : "";
        return shown + rest + " > " + quoted(members.get(0));
    }
}
