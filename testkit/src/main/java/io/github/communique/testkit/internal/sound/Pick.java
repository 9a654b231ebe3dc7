package io.github.communique.testkit.internal.sound;

import java.util.List;

/** Chooses from a list by what happens to be there, so that equal input gives an equal dossier. */
final class Pick {
    private Pick() {}

    /** Keeps what is wanted if it is there. */
    static <T> T wanted(T wanted, List<T> choices) {
        return choices.contains(wanted) ? wanted : from(choices, wanted);
    }

    static <T> T from(List<T> choices, Object by) {
        return choices.get(Math.floorMod(by.toString().hashCode(), choices.size()));
    }
}
