package io.github.communique.check;

/**
 * A kind of finding. Codes are public format: they are added, never renamed.
 *
 * <p>The library's own are the enums of this package; a user's rule brings its own, most simply a {@link FindingEntry}.
 */
public interface FindingCode {
    /** {@return all that there is to say about it} */
    FindingEntry entry();

    /** {@return the stable code, such as {@code topic.unresolved}: lower case, an area and a name} */
    default String code() {
        return entry().code();
    }

    /** {@return how bad it is} */
    default Severity severity() {
        return entry().severity();
    }

    /** {@return what is wrong, as a phrase of a few words} */
    default String title() {
        return entry().title();
    }

    /** {@return the rule that is broken and why there is one, in whole sentences: "must" if an error, else "should"} */
    default String explanation() {
        return entry().explanation();
    }

    /** {@return what to do about it, in whole sentences} */
    default String remedy() {
        return entry().remedy();
    }
}
