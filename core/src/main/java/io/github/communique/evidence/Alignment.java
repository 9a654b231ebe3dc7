package io.github.communique.evidence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The cheapest way to turn the words of a quote into some passage of a window of a text: the edit distance by words,
 * where the passage may begin and end anywhere in the window.
 */
final class Alignment {
    private static final int SAME_BUT_CASE_OR_SPACE = 1;
    private static final int OTHER_WORD = 4;
    private static final int OTHER_SIGN = 2;
    private static final int OTHER_KIND = 8;
    private static final int ONE_WORD_MORE = 5;
    private static final int ONE_SIGN_MORE = 3;

    private final WordQuote quote;
    private final TextWords text;
    private final int from;
    private final int width;
    private final int[][] costs;
    private final List<Step> steps = new ArrayList<>();

    /** Aligns a quote with the words of a text from one place to another, exclusive. */
    Alignment(WordQuote quote, TextWords text, int from, int to) {
        this.quote = quote;
        this.text = text;
        this.from = from;
        this.width = to - from;
        this.costs = new int[quote.count() + 1][width + 1];
        fill();
        trace();
    }

    /**
     * One step: a word of the quote and a word of the text, either of which may be missing.
     *
     * @param quoted the word of the quote; -1 if the text has one more
     * @param found the word of the text; -1 if it has none
     * @param cost 0 if they are the same
     */
    record Step(int quoted, int found, int cost) {}

    private void fill() {
        for (int i = 1; i <= quote.count(); i++) {
            costs[i][0] = costs[i - 1][0] + cost(quote.tokens(), quote.at(i - 1));
            for (int j = 1; j <= width; j++) {
                costs[i][j] = Math.min(replaced(i, j), Math.min(missing(i, j), added(i, j)));
            }
        }
    }

    private int replaced(int i, int j) {
        return costs[i - 1][j - 1] + cost(i, j);
    }

    private int missing(int i, int j) {
        return costs[i - 1][j] + cost(quote.tokens(), quote.at(i - 1));
    }

    private int added(int i, int j) {
        return costs[i][j - 1] + cost(text.tokens(), from + j - 1);
    }

    private static int cost(Tokens tokens, int at) {
        return tokens.isWord(at) ? ONE_WORD_MORE : ONE_SIGN_MORE;
    }

    private int cost(int i, int j) {
        int quoted = quote.at(i - 1);
        int found = from + j - 1;
        if (quote.word(i - 1) == text.word(found)) {
            boolean space = i > 1
                    && quote.tokens().followsSpace(quoted) != text.tokens().followsSpace(found);
            boolean same = quote.tokens().sign(quoted).equals(text.tokens().sign(found));
            return same && !space ? 0 : SAME_BUT_CASE_OR_SPACE;
        }
        boolean word = quote.tokens().isWord(quoted);
        return word == text.tokens().isWord(found) ? (word ? OTHER_WORD : OTHER_SIGN) : OTHER_KIND;
    }

    /** Walks back from the cheapest end; other words are taken before missing ones. */
    private void trace() {
        int i = quote.count();
        int j = end();
        while (i > 0) {
            if (j > 0 && costs[i][j] == replaced(i, j)) {
                steps.add(new Step(quote.at(i - 1), from + j - 1, cost(i, j)));
                i--;
                j--;
            } else if (costs[i][j] == missing(i, j)) {
                steps.add(new Step(quote.at(i - 1), -1, ONE_WORD_MORE));
                i--;
            } else {
                steps.add(new Step(-1, from + j - 1, ONE_WORD_MORE));
                j--;
            }
        }
        Collections.reverse(steps);
    }

    private int end() {
        int[] last = costs[quote.count()];
        int end = 0;
        for (int j = 1; j <= width; j++) {
            end = last[j] < last[end] ? j : end;
        }
        return end;
    }

    int cost() {
        return costs[quote.count()][end()];
    }

    List<Step> steps() {
        return Collections.unmodifiableList(steps);
    }

    /** How many words of the quote stand in the passage, in whatever case. */
    long sharedWords() {
        return steps.stream()
                .filter(step -> step.quoted() >= 0 && step.found() >= 0 && step.cost() <= SAME_BUT_CASE_OR_SPACE)
                .filter(step -> quote.tokens().isWord(step.quoted()))
                .count();
    }

    /** The first word of the text in the passage; -1 if it is empty. */
    int first() {
        return steps.stream()
                .mapToInt(Step::found)
                .filter(at -> at >= 0)
                .findFirst()
                .orElse(-1);
    }

    /** The word of the text after the passage. */
    int end(int first) {
        return steps.stream().mapToInt(Step::found).max().orElse(first) + 1;
    }
}
