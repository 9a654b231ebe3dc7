package io.github.communique.check;

/**
 * What there is to say about a kind of finding; also the shortest way to make a code for a rule of your own.
 *
 * <pre>{@code
 * FindingCode UNTITLED = new FindingEntry(
 *         "house.untitled-call", Severity.WARNING, "a call has no title",
 *         "A call should have a title: our pages list calls by it.", "Give it one.");
 * }</pre>
 *
 * @param code the stable code
 * @param severity how bad it is
 * @param title what is wrong, as a phrase of a few words
 * @param explanation the rule that is broken and why there is one, in whole sentences
 * @param remedy what to do about it, in whole sentences
 */
public record FindingEntry(String code, Severity severity, String title, String explanation, String remedy)
        implements FindingCode {
    @Override
    public FindingEntry entry() {
        return this;
    }
}
