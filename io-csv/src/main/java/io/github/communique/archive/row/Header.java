package io.github.communique.archive.row;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The columns of a file by their names; names are compared without quotation marks and spaces around them. */
public final class Header {
    private final Map<String, Integer> columns = new HashMap<>();
    private final int width;

    private Header(List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            columns.putIfAbsent(names.get(i), i);
        }
        width = names.size();
    }

    /** Takes the cells of the first line; blank ones at its end are no columns. */
    public static Header of(List<String> cells) {
        List<String> names = new ArrayList<>(cells.stream().map(Header::bare).toList());
        while (!names.isEmpty() && names.get(names.size() - 1).isEmpty()) {
            names.remove(names.size() - 1);
        }
        return new Header(names);
    }

    private static String bare(String cell) {
        String text = cell.strip();
        return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")
                ? text.substring(1, text.length() - 1)
                : text;
    }

    /** How many columns there are. */
    public int width() {
        return width;
    }

    /** The number of a column, from 0; -1 if there is none of that name. */
    public int find(String name) {
        return columns.getOrDefault(name, -1);
    }

    /** How many of these columns there are. */
    public long countOf(List<String> names) {
        return names.stream().filter(columns::containsKey).count();
    }

    /** Those of these columns that are missing. */
    public List<String> missingOf(List<String> names) {
        return names.stream().filter(name -> !columns.containsKey(name)).toList();
    }

    /** The same columns without some of them, closed up. */
    public Header without(Set<String> names) {
        List<String> left = columns.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .filter(name -> !names.contains(name))
                .toList();
        return new Header(left);
    }
}
