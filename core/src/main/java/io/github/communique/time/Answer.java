package io.github.communique.time;

/** What a comparison of two times can say when either may be imprecise. */
public enum Answer {
    /** True however the two texts are read. */
    YES,
    /** False however the two texts are read. */
    NO,
    /** True for some of the times that the texts allow, false for others; or a qualifier takes the certainty away. */
    MAYBE,
    /** It depends on an end that the text says is not known. */
    UNKNOWN;

    Answer not() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case MAYBE, UNKNOWN -> this;
        };
    }

    Answer and(Answer other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return compareTo(other) >= 0 ? this : other;
    }
}
