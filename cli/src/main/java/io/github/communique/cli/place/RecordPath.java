package io.github.communique.cli.place;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A JSON Pointer taken apart at the record that it leads into.
 *
 * @param list the name of the list of records
 * @param index the position of the record in it
 * @param rest what is left of the pointer, from the record on
 */
public record RecordPath(String list, int index, String rest) {
    private static final Pattern FORM = Pattern.compile("/([^/]+)/(\\d{1,9})(/.*)?", Pattern.DOTALL);

    /** Takes a pointer apart; empty if it leads into no record. */
    public static Optional<RecordPath> of(String pointer) {
        Matcher parts = FORM.matcher(pointer);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String rest = parts.group(3);
        return Optional.of(new RecordPath(parts.group(1), Integer.parseInt(parts.group(2)), rest == null ? "" : rest));
    }

    /** The pointer to the same place in a record at another position. */
    public String movedTo(int position) {
        return "/" + list + "/" + position + rest;
    }

    /** The pointer to the record. */
    @Override
    public String toString() {
        return "/" + list + "/" + index;
    }
}
