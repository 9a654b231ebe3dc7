package io.github.communique.evidence;

import io.github.communique.check.EvidenceCode;
import io.github.communique.model.Citation;
import io.github.communique.model.SourceId;
import io.github.communique.model.TextQuote;
import io.github.communique.model.TextSpan;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The text of one source, prepared once, in which its citations are looked up. */
final class CitedText {
    private final String name;
    private final FoldedText text;
    private @Nullable TextWords words;

    CitedText(SourceId source, String text) {
        this.name = Excerpt.quoted(source.value());
        this.text = FoldedText.of(text);
    }

    /** Looks up a citation of this source that has a quote or a span. */
    Verdict check(Citation citation) {
        Optional<TextSpan> span = citation.span();
        if (span.isPresent() && span.get().end() > text.codePoints()) {
            return Verdict.missed(EvidenceCode.SPAN_OUTSIDE_TEXT, outside(span.get(), citation.quote()));
        }
        return citation.quote()
                .map(quote -> check(quote, span))
                .or(() -> span.map(Verdict::confirmed))
                .orElseGet(() -> Verdict.of(CitationOutcome.NOT_CHECKABLE));
    }

    private Verdict check(TextQuote quote, Optional<TextSpan> span) {
        QuoteSearch search = new QuoteSearch(text, quote);
        int[] found = search.found();
        if (found.length == 0) {
            return search.words().length == 0
                    ? Verdict.missed(EvidenceCode.QUOTE_NOT_FOUND, notFound(quote, search, span))
                    : Verdict.missed(EvidenceCode.CONTEXT_NOT_FOUND, otherContext(quote, search));
        } else if (span.isPresent()) {
            return checkSpan(quote, search, span.get());
        } else if (found.length == 1) {
            return Verdict.confirmed(search.span(found[0]));
        }
        List<TextSpan> places = search.spans(found, CitationEvidence.MOST_PLACES);
        return Verdict.ambiguous(places, ambiguous(quote, places, found.length));
    }

    private Verdict checkSpan(TextQuote quote, QuoteSearch search, TextSpan span) {
        OptionalInt meant = Arrays.stream(search.found())
                .filter(at -> search.fills(span, at))
                .findFirst();
        if (meant.isPresent()) {
            return Verdict.confirmed(search.span(meant.getAsInt()));
        }
        String message = "the span " + Excerpt.place(span) + " of the text of " + name + " holds "
                + Excerpt.quoted(text.original(span)) + ", but " + Excerpt.quoted(quote.exact()) + " is at "
                + places(search);
        return Verdict.missed(EvidenceCode.SPAN_MISMATCH, message);
    }

    private static String places(QuoteSearch search) {
        int[] found = search.found();
        return Excerpt.places(search.spans(found, CitationEvidence.MOST_PLACES), found.length);
    }

    private String outside(TextSpan span, Optional<TextQuote> quote) {
        String place = quote.map(words -> new QuoteSearch(text, words))
                .filter(search -> search.found().length > 0)
                .map(search -> "; its quote is at " + places(search))
                .orElse("");
        return "the span " + Excerpt.place(span) + " ends after the text of " + name + ", which has "
                + text.codePoints() + " code points" + place;
    }

    private String notFound(TextQuote quote, QuoteSearch search, Optional<TextSpan> span) {
        String start = Excerpt.quoted(quote.exact()) + " is not in the text of " + name;
        return NearestPassage.describe(quote, search, span, words())
                .map(nearest -> start + "; " + nearest)
                .orElse(start + ", nor is anything like it");
    }

    private TextWords words() {
        TextWords known = words;
        if (known == null) {
            known = new TextWords(text);
            words = known;
        }
        return known;
    }

    private String ambiguous(TextQuote quote, List<TextSpan> places, int all) {
        boolean context = quote.prefix().isPresent() || quote.suffix().isPresent();
        return Excerpt.quoted(quote.exact()) + " is in the text of " + name + " " + all + " times"
                + (context ? " with its prefix and suffix" : "") + ", at " + Excerpt.places(places, all)
                + "; " + (context ? "longer ones" : "a prefix or suffix") + " would tell them apart";
    }

    /** Compares with the place that has one of prefix and suffix, or else the first. */
    private String otherContext(TextQuote quote, QuoteSearch search) {
        int at = Arrays.stream(search.words())
                .filter(place -> search.hasPrefix(place) || search.hasSuffix(place))
                .findFirst()
                .orElse(search.words()[0]);
        String start =
                Excerpt.quoted(quote.exact()) + " is in the text of " + name + " at " + Excerpt.place(search.span(at));
        return search.hasPrefix(at)
                ? start + ", but after it stands " + shown(Excerpt.quoted(search.insteadOfSuffix(at))) + ", not "
                        + Excerpt.quoted(quote.suffix().orElse(""))
                : start + ", but before it stands " + shown(Excerpt.quotedEnd(search.insteadOfPrefix(at))) + ", not "
                        + Excerpt.quotedEnd(quote.prefix().orElse(""));
    }

    private static String shown(String quoted) {
        return quoted.equals("''") ? "nothing" : quoted;
    }
}
