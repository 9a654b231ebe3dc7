package io.github.communique.archive.select;

import io.github.communique.archive.EventKind;
import io.github.communique.archive.Selection;
import io.github.communique.vocabulary.PloverCode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Reads the criteria of a selection as options write them. */
public final class SelectionParser {
    private SelectionParser() {}

    /**
     * Adds a criterion.
     *
     * @param selection what was selected before
     * @param text the criterion
     * @return the selection with it
     * @throws IllegalArgumentException if it is not understood
     */
    public static Selection add(Selection selection, String text) {
        int equals = text.indexOf('=');
        return equals < 0
                ? word(selection, text)
                : pair(selection, text, text.substring(0, equals), text.substring(equals + 1));
    }

    private static Selection word(Selection selection, String text) {
        return switch (text) {
            case "calls" -> selection.kinds(EventKind.CALL);
            case "meetings" -> selection.kinds(EventKind.MEETING);
            case "actions" -> selection.kinds(EventKind.ACTION);
            case "root" -> selection.rootOnly();
            case "both-parties" -> selection.bothParties();
            default -> throw notUnderstood(text);
        };
    }

    private static Selection pair(Selection selection, String text, String name, String value) {
        String[] values = value.split(",", -1);
        if (Stream.of(values).anyMatch(String::isBlank)) {
            throw notUnderstood(text);
        }
        return switch (name) {
            case "cameo" -> selection.cameo(values);
            case "plover" ->
                selection.plover(Stream.of(values).map(PloverCode::parse).toArray(PloverCode[]::new));
            case "party" -> selection.party(parties(text, values));
            case "from" -> selection.from(day(text, value));
            case "to" -> selection.to(day(text, value));
            default -> throw notUnderstood(text);
        };
    }

    /** No archive writes a party in small letters; it would select nothing, and say nothing. */
    private static String[] parties(String text, String[] values) {
        for (String party : values) {
            if (party.chars().anyMatch(Character::isLowerCase) && party.chars().noneMatch(Character::isUpperCase)) {
                throw new IllegalArgumentException("a party must be a code in capital letters, such as 'USA', or a name"
                        + " as the archive writes it: '" + text + "'");
            }
        }
        return values;
    }

    private static LocalDate day(String text, String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("a day must look like '2021-01-26': '" + text + "'", e);
        }
    }

    private static IllegalArgumentException notUnderstood(String text) {
        return new IllegalArgumentException("a selection must be calls, meetings, actions, cameo=CODE, plover=TYPE,"
                + " party=CODE, from=DAY, to=DAY, root or both-parties: '" + text + "'");
    }
}
