package io.github.communique.check;

import java.util.List;
import java.util.Optional;

/** Finds which name may have been meant by one that is not known. */
public final class Spelling {
    private static final int LETTERS_PER_TYPO = 3;
    private static final int LONGEST_COMPARED = 40;

    private Spelling() {}

    /**
     * Finds a known name that differs by few letters.
     *
     * @param name the name that is not known
     * @param known the names that are
     * @return the first near one, or empty if there is none
     */
    public static Optional<String> nearest(String name, List<String> known) {
        if (name.length() > LONGEST_COMPARED) {
            return Optional.empty();
        }
        int near = name.length() / LETTERS_PER_TYPO;
        return known.stream()
                .filter(candidate -> distance(name, candidate) <= near)
                .findFirst();
    }

    /** Counts the letters to insert, delete, replace or swap with a neighbour. */
    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                cost[i][j] = Math.min(cost[i - 1][j - 1] + same, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[a.length()][b.length()];
    }
}
