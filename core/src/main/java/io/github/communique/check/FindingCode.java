package io.github.communique.check;

/**
 * A kind of finding. Codes are public format: they are added, never renamed.
 *
 * <p>The library's own are the enums of this package; a user's rule brings its own.
 */
public interface FindingCode {
    /** {@return the stable code, such as {@code topic.unresolved}: lower case, an area and a name} */
    String code();

    /** {@return how bad it is} */
    Severity severity();

    /** {@return what is wrong, as a phrase of a few words} */
    String title();

    /** {@return the rule that is broken and why there is one, in whole sentences: "must" if an error, else "should"} */
    String explanation();

    /** {@return what to do about it, in whole sentences} */
    String remedy();
}
