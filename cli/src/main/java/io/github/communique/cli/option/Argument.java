package io.github.communique.cli.option;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a command takes: an option, or a parameter, which has no names.
 *
 * @param names as they are typed, with their dashes
 * @param takes how many values it takes
 * @param label what the help calls its value
 * @param description what the help says; an option without is not in the help
 * @param isRequired whether a command line without it is refused
 * @param type the type of one value
 * @param reading makes a value of what is typed; throws an {@link IllegalArgumentException} that says what is wrong
 */
record Argument<T>(
        List<String> names,
        Takes takes,
        String label,
        Optional<String> description,
        boolean isRequired,
        Class<T> type,
        Function<String, T> reading) {
    /** How many values there may be. */
    enum Takes {
        NOTHING,
        ONE_VALUE,
        VALUES
    }

    boolean isParameter() {
        return names.isEmpty();
    }

    /** What some words mean: one value, or the list of them if there may be several. */
    Object read(List<String> words) {
        return takes == Takes.VALUES ? words.stream().map(reading).toList() : reading.apply(words.get(0));
    }

    /** As a message has it, such as {@code option '--level'}. */
    String named() {
        return isParameter() ? "parameter '" + label + "'" : "option '" + names.get(names.size() - 1) + "'";
    }
}
