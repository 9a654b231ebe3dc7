package io.github.communique.evidence;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The words of a text, in lower case and by number, and where each word stands. */
final class TextWords {
    /** Stands for a word that the text does not have. */
    static final int NONE = -1;

    private final Tokens tokens;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final int[] words;
    private final int[] firsts;
    private final int[] places;

    TextWords(FoldedText text) {
        this.tokens = new Tokens(text);
        this.words = new int[tokens.count()];
        for (int i = 0; i < words.length; i++) {
            words[i] = numbers.computeIfAbsent(key(tokens, i), key -> numbers.size());
        }
        this.firsts = new int[numbers.size() + 1];
        for (int word : words) {
            firsts[word + 1]++;
        }
        Arrays.parallelPrefix(firsts, Integer::sum);
        this.places = new int[words.length];
        int[] next = firsts.clone();
        for (int i = 0; i < words.length; i++) {
            places[next[words[i]]++] = i;
        }
    }

    private static String key(Tokens tokens, int at) {
        return tokens.sign(at).toLowerCase(Locale.ROOT);
    }

    Tokens tokens() {
        return tokens;
    }

    /** The number of the word at a place. */
    int word(int place) {
        return words[place];
    }

    /** The numbers of the words of a quote, {@link #NONE} for each that the text does not have. */
    int[] numbersOf(Tokens quote) {
        int[] result = new int[quote.count()];
        for (int i = 0; i < result.length; i++) {
            result[i] = numbers.getOrDefault(key(quote, i), NONE);
        }
        return result;
    }

    /** How often a word stands in the text. */
    int frequency(int word) {
        return firsts[word + 1] - firsts[word];
    }

    /** Where a word stands for the n-th time, from 0. */
    int place(int word, int n) {
        return places[firsts[word] + n];
    }
}
