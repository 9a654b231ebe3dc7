package io.github.communique.vocabulary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A closed vocabulary: the terms of one enum, found by the text that stands for them in files.
 *
 * @param <T> the enum
 */
public final class Vocabulary<T extends Enum<T> & Term> {
    private final String name;
    private final List<T> terms;
    private final Map<String, T> byValue;

    private Vocabulary(String name, List<T> terms) {
        this.name = name;
        this.terms = terms;
        this.byValue = new HashMap<>();
        terms.forEach(term -> byValue.put(term.value(), term));
    }

    /**
     * Makes the vocabulary of an enum's constants.
     *
     * @param <T> the enum
     * @param name what a message calls one of them, such as {@code "party kind"}
     * @param type the enum
     * @return the vocabulary, in the order of declaration
     */
    public static <T extends Enum<T> & Term> Vocabulary<T> of(String name, Class<T> type) {
        return new Vocabulary<>(name, List.of(type.getEnumConstants()));
    }

    /**
     * Returns what a message calls one of the terms.
     *
     * @return a noun phrase in lower case, such as {@code "party kind"}
     */
    public String name() {
        return name;
    }

    /**
     * Returns all terms.
     *
     * @return the terms in the order of declaration
     */
    public List<T> terms() {
        return terms;
    }

    /**
     * Finds the term that a text stands for.
     *
     * @param value the text, compared exactly
     * @return the term, or empty if the vocabulary has none
     */
    public Optional<T> find(String value) {
        return Optional.ofNullable(byValue.get(value));
    }

    /**
     * Returns the term that a text stands for.
     *
     * @param value the text, compared exactly
     * @return the term
     * @throws IllegalArgumentException if the vocabulary has no such term; the message lists all that it has
     */
    public T parse(String value) {
        T term = byValue.get(value);
        if (term == null) {
            throw new IllegalArgumentException(name + " must be one of " + allowed() + ": '" + value + "'");
        }
        return term;
    }

    private String allowed() {
        return terms.stream().map(Term::value).collect(Collectors.joining(", "));
    }
}
