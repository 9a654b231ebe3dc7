package io.github.communique.evidence;

import io.github.communique.model.TextQuote;
import io.github.communique.model.TextSpan;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Where the words of a quote stand in a text, with and without the words around them. */
final class QuoteSearch {
    private final FoldedText text;
    private final FoldedText exact;
    private final int longest;
    private final int[] signs;
    private final int[] words;
    private final int[] found;
    private final Context before;
    private final Context after;

    QuoteSearch(FoldedText text, TextQuote quote) {
        this.text = text;
        this.exact = FoldedText.of(quote.exact());
        this.before = Context.before(text, quote.prefix());
        this.after = Context.after(text, quote.suffix());
        Optional<Occurrences> all =
                exact.length() == 0 ? Optional.empty() : Optional.of(Occurrences.of(exact.signs(), text.signs()));
        this.longest = all.map(Occurrences::longest).orElse(0);
        this.signs = all.map(Occurrences::starts).orElseGet(() -> new int[0]);
        this.words = Arrays.stream(signs).filter(this::isWhole).toArray();
        this.found = Arrays.stream(words)
                .filter(at -> hasPrefix(at) && hasSuffix(at))
                .toArray();
    }

    /** Whether no word is cut, unless the prefix or the suffix gives the rest of it. */
    private boolean isWhole(int at) {
        int end = at + exact.length();
        return text.isBetweenLetters(at)
                && text.isBetweenLetters(end)
                && (text.isBetweenWords(at) || before.touches(at))
                && (text.isBetweenWords(end) || after.touches(end));
    }

    boolean hasPrefix(int at) {
        return before.allows(at);
    }

    boolean hasSuffix(int at) {
        return after.allows(at + exact.length());
    }

    /** Where the quote stands, in ascending order. */
    int[] found() {
        return found.clone();
    }

    /** Where its words stand, whatever is around them. */
    int[] words() {
        return words.clone();
    }

    /** The first place where its signs stand, even within words; -1 if there is none. */
    int firstCut() {
        return signs.length == 0 ? -1 : signs[0];
    }

    FoldedText exact() {
        return exact;
    }

    /** How much of its beginning stands anywhere in the text. */
    int longest() {
        return longest;
    }

    TextSpan span(int at) {
        return text.span(at, at + exact.length());
    }

    List<TextSpan> spans(int[] starts, int most) {
        return IntStream.of(starts).limit(most).mapToObj(this::span).toList();
    }

    /** Whether a span holds the quote that stands at a position, and nothing else. */
    boolean fills(TextSpan span, int at) {
        return text.holdsOnly(span, at, at + exact.length());
    }

    /** What the text has in place of the prefix. */
    String insteadOfPrefix(int at) {
        return before.instead(at);
    }

    /** What the text has in place of the suffix. */
    String insteadOfSuffix(int at) {
        return after.instead(at + exact.length());
    }
}
