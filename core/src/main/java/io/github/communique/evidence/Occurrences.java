package io.github.communique.evidence;

import java.util.Arrays;

/**
 * Where one text stands in another, overlaps included: the method of Knuth, Morris and Pratt, which takes time linear
 * in both whatever they hold.
 */
final class Occurrences {
    private final String sought;
    private final int[] borders;
    private int[] found = new int[8];
    private int count;
    private int longest;

    private Occurrences(String sought) {
        this.sought = sought;
        this.borders = new int[sought.length()];
        for (int i = 1, matched = 0; i < borders.length; i++) {
            matched = extended(matched, sought.charAt(i));
            borders[i] = matched;
        }
    }

    /**
     * Finds a text in another.
     *
     * @param sought the text to find, not empty
     * @param text the text to look in
     * @return where it stands, and how much of it does
     */
    static Occurrences of(String sought, String text) {
        Occurrences occurrences = new Occurrences(sought);
        occurrences.search(text);
        return occurrences;
    }

    private void search(String text) {
        int matched = 0;
        for (int i = 0; i < text.length(); i++) {
            matched = extended(matched, text.charAt(i));
            longest = Math.max(longest, matched);
            if (matched == sought.length()) {
                add(i + 1 - matched);
                matched = borders[matched - 1];
            }
        }
    }

    private int extended(int matched, char next) {
        int length = matched;
        while (length > 0 && sought.charAt(length) != next) {
            length = borders[length - 1];
        }
        return sought.charAt(length) == next ? length + 1 : length;
    }

    private void add(int at) {
        if (count == found.length) {
            found = Arrays.copyOf(found, 2 * count);
        }
        found[count++] = at;
    }

    /** Where it begins, in ascending order. */
    int[] starts() {
        return Arrays.copyOf(found, count);
    }

    /** The length of the longest beginning of it that stands anywhere. */
    int longest() {
        return longest;
    }
}
