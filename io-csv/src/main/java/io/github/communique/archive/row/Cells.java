package io.github.communique.archive.row;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The cells of an archive that writes its missing values in several ways, which are counted. */
public final class Cells {
    private final List<String> signs;
    private final long[] counts;

    /** Takes the signs for "missing"; a blank is always one. */
    public Cells(List<String> signs) {
        this.signs = List.copyOf(signs);
        this.counts = new long[signs.size()];
    }

    /** The text of a column; empty if it is missing or the file has no such column. */
    public String text(TsvRow row, int column) {
        if (column < 0 || column >= row.columns()) {
            return "";
        }
        String text = row.text(column).strip();
        int sign = signs.indexOf(text);
        if (sign >= 0) {
            counts[sign]++;
            return "";
        }
        return text;
    }

    /** Whether a column is missing, without counting. */
    public boolean isMissing(TsvRow row, int column) {
        return column < 0 || signs.contains(row.text(column).strip());
    }

    /** The texts of a list in a column, without quotation marks around it. */
    public List<String> list(TsvRow row, int column, String separator) {
        String text = text(row, column);
        String bare = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")
                ? text.substring(1, text.length() - 1)
                : text;
        return Stream.of(bare.split(separator, -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** How often each sign was met since this was asked last. */
    public SortedMap<String, Long> takeCounts() {
        SortedMap<String, Long> all = new TreeMap<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                all.put(signs.get(i), counts[i]);
                counts[i] = 0;
            }
        }
        return Collections.unmodifiableSortedMap(all);
    }
}
