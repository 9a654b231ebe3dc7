package io.github.communique.schema;

import io.github.communique.vocabulary.Term;
import io.github.communique.vocabulary.Vocabulary;
import java.util.List;
import java.util.function.Function;

/**
 * A value that stands in a file as one text: an id, a time, a term of a vocabulary, a phrase.
 *
 * @param <V> the Java type
 * @param name what a message calls it
 * @param javaType the Java type
 * @param parse makes the value of its text; throws {@link IllegalArgumentException} with what was expected and found
 * @param format makes the text of a value, which {@code parse} undoes
 * @param allowed the only texts there are, in order; empty if there is no such list
 */
public record TextType<V>(
        String name, Class<V> javaType, Function<String, V> parse, Function<V, String> format, List<String> allowed)
        implements ValueType<V> {
    /** Any text that is not blank. */
    public static final TextType<String> TEXT = of("text", String.class, text -> text, text -> text);

    /** Copies the list. */
    public TextType {
        allowed = List.copyOf(allowed);
    }

    /**
     * Makes a type without a list of allowed texts.
     *
     * @param <V> the Java type
     * @param name what a message calls it
     * @param javaType the Java type
     * @param parse makes the value of its text
     * @param format makes the text of a value
     * @return the type
     */
    public static <V> TextType<V> of(
            String name, Class<V> javaType, Function<String, V> parse, Function<V, String> format) {
        return new TextType<>(name, javaType, parse, format, List.of());
    }

    /**
     * Makes the type of a vocabulary's terms.
     *
     * @param <V> the enum
     * @param vocabulary the vocabulary
     * @return the type
     */
    public static <V extends Enum<V> & Term> TextType<V> of(Vocabulary<V> vocabulary) {
        return new TextType<>(
                vocabulary.name(),
                vocabulary.terms().get(0).getDeclaringClass(),
                vocabulary::parse,
                Term::value,
                vocabulary.terms().stream().map(Term::value).toList());
    }
}
