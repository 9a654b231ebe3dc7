package io.github.communique.evidence;

import java.util.ArrayList;
import java.util.List;

/** How a passage differs from a quote, word by word and in one line. */
final class Differences {
    private static final int MOST = 3;

    private final Tokens quote;
    private final Tokens text;
    private final List<Alignment.Step> steps;

    Differences(Tokens quote, Tokens text, List<Alignment.Step> steps) {
        this.quote = quote;
        this.text = text;
        this.steps = steps;
    }

    /** Steps that differ and one that does not, as a support for the eye. */
    private record Part(int from, int to) {}

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        while (at < steps.size()) {
            if (steps.get(at).cost() == 0) {
                at++;
                continue;
            }
            int from = at;
            while (at < steps.size() && (steps.get(at).cost() > 0 || isBetweenDifferences(at))) {
                at++;
            }
            parts.add(supported(from, at));
        }
        return parts;
    }

    private boolean isBetweenDifferences(int at) {
        return at + 1 < steps.size() && steps.get(at + 1).cost() > 0;
    }

    /** With the word after it, or else the one before; with both if only the space between them differs. */
    private Part supported(int from, int to) {
        boolean word = to < steps.size() && quote.isWord(steps.get(to).quoted());
        boolean before = from > 0 && (!word || isSpaceOnly(from));
        return new Part(before ? support(from - 1) : from, word ? to + 1 : to);
    }

    /** A single sign is no support: the word before it is. */
    private int support(int at) {
        return at > 0
                        && !quote.isWord(steps.get(at).quoted())
                        && steps.get(at - 1).cost() == 0
                ? at - 1
                : at;
    }

    private boolean isSpaceOnly(int at) {
        Alignment.Step step = steps.get(at);
        return step.quoted() >= 0
                && step.found() >= 0
                && quote.sign(step.quoted()).equals(text.sign(step.found()));
    }

    private String show(Part part) {
        List<Alignment.Step> shown = steps.subList(part.from(), part.to());
        int[] quoted = shown.stream()
                .mapToInt(Alignment.Step::quoted)
                .filter(at -> at >= 0)
                .toArray();
        int[] found = shown.stream()
                .mapToInt(Alignment.Step::found)
                .filter(at -> at >= 0)
                .toArray();
        return "expected " + show(quote, quoted) + ", found " + show(text, found);
    }

    private static String show(Tokens tokens, int[] shown) {
        return shown.length == 0 ? "nothing" : Excerpt.quoted(tokens.original(shown[0], shown[shown.length - 1] + 1));
    }

    /** Such as {@code expected 'strong support', found 'firm support'}. */
    @Override
    public String toString() {
        List<Part> parts = parts();
        List<String> shown = parts.stream().limit(MOST).map(this::show).toList();
        int more = parts.size() - shown.size();
        return String.join("; ", shown)
                + (more == 0 ? "" : "; and " + more + " more " + (more == 1 ? "difference" : "differences"));
    }
}
