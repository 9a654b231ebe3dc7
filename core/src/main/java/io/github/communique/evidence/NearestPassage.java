package io.github.communique.evidence;

import io.github.communique.model.TextQuote;
import io.github.communique.model.TextSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the passage of a text that is most like a quote it does not have. */
final class NearestPassage {
    private static final int LEAST_SLACK = 4;
    /** A passage is like a quote if it has two fifths of its words, so one of two and two of three. */
    private static final int SHARE = 2;

    private static final int SHARE_OF = 5;

    private final TextWords text;
    private final WordQuote words;
    private final int slack;

    private NearestPassage(QuoteSearch search, TextWords text) {
        this.text = text;
        this.words = new WordQuote(search.exact(), search.longest(), text);
        this.slack = LEAST_SLACK + words.count() / 4;
    }

    /**
     * Says what is most like a quote.
     *
     * @param quote the quote
     * @param search the search that did not find it
     * @param span where it should stand, which decides between passages that are alike
     * @param text the words of the text
     * @return where that is and how it differs, or empty if no passage has two fifths of its words
     */
    static Optional<String> describe(TextQuote quote, QuoteSearch search, Optional<TextSpan> span, TextWords text) {
        if (search.firstCut() >= 0) {
            return Optional.of(describeCut(search, text.tokens()));
        }
        NearestPassage nearest = new NearestPassage(search, text);
        Optional<Integer> hint = span.map(place -> text.tokens().tokenAtCodePoint(place.start()));
        return nearest.candidates(quote, hint).stream()
                .map(nearest::alignment)
                .filter(nearest::isAlike)
                .min(Comparator.comparingInt(Alignment::cost)
                        .thenComparingInt(found ->
                                hint.map(at -> Math.abs(at - found.first())).orElse(0)))
                .map(nearest::describe);
    }

    private static String describeCut(QuoteSearch search, Tokens tokens) {
        int cut = search.firstCut();
        int from = tokens.tokenAt(cut);
        int to = tokens.tokenAt(cut + search.exact().length() - 1) + 1;
        return "it is only a part of " + Excerpt.quoted(tokens.original(from, to)) + " at "
                + Excerpt.place(tokens.span(from, to));
    }

    private List<Integer> candidates(TextQuote quote, Optional<Integer> hint) {
        Seeds seeds = new Seeds(text);
        for (int n = 0; n < words.count(); n++) {
            if (words.tokens().isWord(words.at(n))) {
                seeds.add(words.word(n), n);
            }
        }
        quote.prefix().map(FoldedText::of).map(Tokens::new).ifPresent(prefix -> seeds.addAll(prefix, -prefix.count()));
        quote.suffix().map(FoldedText::of).map(Tokens::new).ifPresent(suffix -> seeds.addAll(suffix, words.count()));
        List<Integer> places = new ArrayList<>(seeds.places(slack));
        hint.ifPresent(places::add);
        return places;
    }

    private Alignment alignment(int place) {
        int count = text.tokens().count();
        int from = Math.min(count, Math.max(0, place - slack));
        int to = Math.min(count, Math.max(from, place + words.count() + 2 * slack));
        return new Alignment(words, text, from, to);
    }

    private boolean isAlike(Alignment found) {
        return found.sharedWords() > 0 && SHARE_OF * found.sharedWords() >= SHARE * words.wordCount();
    }

    private String describe(Alignment found) {
        int first = found.first();
        String place = Excerpt.place(text.tokens().span(first, found.end(first)));
        return found.cost() == 0
                ? "only a part of it is, at " + place
                : "the nearest passage, at " + place + ", differs: "
                        + new Differences(words.tokens(), text.tokens(), found.steps());
    }
}
