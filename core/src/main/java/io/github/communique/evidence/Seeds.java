package io.github.communique.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Where in a text a quote may stand, judged by the words that both have: each such word votes for the place where the
 * quote would begin, a rare word with more weight. The number of votes is bounded, so that a word that fills the text
 * costs no more than any other.
 */
final class Seeds {
    private static final int MOST_VOTES = 4096;
    private static final int MOST_PLACES = 6;
    private static final int WEIGHT_BITS = 6;
    private static final long WEIGHTS = (1L << WEIGHT_BITS) - 1;

    private final TextWords text;
    private final List<Voter> voters = new ArrayList<>();

    Seeds(TextWords text) {
        this.text = text;
    }

    private record Voter(int word, int position) {}

    /** Adds the word of a quote at a position, or of what is around it: before the quote is below 0. */
    void add(int word, int position) {
        if (word != TextWords.NONE) {
            voters.add(new Voter(word, position));
        }
    }

    /** Adds all words of a text that begins at a position of the quote. */
    void addAll(Tokens words, int position) {
        int[] numbers = text.numbersOf(words);
        for (int i = 0; i < numbers.length; i++) {
            if (words.isWord(i)) {
                add(numbers[i], position + i);
            }
        }
    }

    /**
     * The likeliest places.
     *
     * @param slack how many words may be missing or added between two voters
     * @return where the quote would begin, the likeliest first; may be before the text begins
     */
    List<Integer> places(int slack) {
        long[] votes = votes();
        long[] sums = sums(votes, slack);
        List<Integer> places = new ArrayList<>();
        for (int n = 0; n < MOST_PLACES; n++) {
            int best = -1;
            for (int i = 0; i < sums.length; i++) {
                best = sums[i] > 0 && (best < 0 || sums[i] > sums[best]) ? i : best;
            }
            if (best < 0) {
                break;
            }
            int place = place(votes[best]);
            places.add(place);
            for (int i = 0; i < sums.length; i++) {
                sums[i] = Math.abs((long) place(votes[i]) - place) <= slack ? 0 : sums[i];
            }
        }
        return places;
    }

    private long[] votes() {
        voters.sort(Comparator.comparingInt(voter -> text.frequency(voter.word())));
        long[] votes = new long[MOST_VOTES];
        int count = 0;
        for (Voter voter : voters) {
            int frequency = text.frequency(voter.word());
            for (int n = 0; n < frequency && count < MOST_VOTES; n++) {
                long place = (long) text.place(voter.word(), n) - voter.position();
                votes[count++] = (place << WEIGHT_BITS) | weight(frequency);
            }
        }
        votes = Arrays.copyOf(votes, count);
        Arrays.sort(votes);
        return votes;
    }

    private int weight(int frequency) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(text.tokens().count() / frequency);
    }

    private static int place(long vote) {
        return (int) (vote >> WEIGHT_BITS);
    }

    /** For each vote the weight of those at its place or up to the slack after it. */
    private static long[] sums(long[] votes, int slack) {
        long[] sums = new long[votes.length];
        long sum = 0;
        for (int first = 0, after = 0; first < votes.length; first++) {
            while (after < votes.length && place(votes[after]) - place(votes[first]) <= slack) {
                sum += votes[after++] & WEIGHTS;
            }
            sums[first] = sum;
            sum -= votes[first] & WEIGHTS;
        }
        return sums;
    }
}
