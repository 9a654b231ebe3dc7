package io.github.communique.evidence;

import java.util.stream.IntStream;

/** The words of a quote, by their numbers in a text; of a long quote those around the place where it first differs. */
final class WordQuote {
    private static final int MOST = 256;
    private static final int BEFORE = 32;

    private final Tokens tokens;
    private final int[] words;
    private final int from;
    private final int count;

    /**
     * Numbers the words of a quote.
     *
     * @param quote the quote
     * @param same how many signs of its beginning the text has
     * @param text the text
     */
    WordQuote(FoldedText quote, int same, TextWords text) {
        this.tokens = new Tokens(quote);
        this.words = text.numbersOf(tokens);
        int spare = Math.max(0, tokens.count() - MOST);
        this.from = Math.min(spare, Math.max(0, tokens.tokenAt(same) - BEFORE));
        this.count = Math.min(MOST, tokens.count());
    }

    Tokens tokens() {
        return tokens;
    }

    int count() {
        return count;
    }

    /** The token of the n-th word. */
    int at(int n) {
        return from + n;
    }

    /** The number of the n-th word in the text. */
    int word(int n) {
        return words[from + n];
    }

    /** How many of them are words, not single signs. */
    long wordCount() {
        return IntStream.range(from, from + count).filter(tokens::isWord).count();
    }
}
