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
 * @param pattern a regular expression that the whole of every text matches, see {@link #pattern()}
 * @param allowed the only texts there are, in order; empty if there is no such list
 */
public record TextType<V>(
        String name,
        Class<V> javaType,
        Function<String, V> parse,
        Function<V, String> format,
        String pattern,
        List<String> allowed)
        implements ValueType<V> {
    /** Any text that is not blank. */
    public static final TextType<String> TEXT = of("text", String.class, text -> text, text -> text);

    /** Copies the list. */
    public TextType {
        allowed = List.copyOf(allowed);
    }

    /**
     * Makes a type without a list of allowed texts, of any text that is not blank.
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
        return new TextType<>(name, javaType, parse, format, Patterns.TEXT, List.of());
    }

    /**
     * Makes the type of a vocabulary's terms.
     *
     * @param <V> the enum
     * @param vocabulary the vocabulary
     * @return the type
     */
    public static <V extends Enum<V> & Term> TextType<V> of(Vocabulary<V> vocabulary) {
        List<String> values = vocabulary.terms().stream().map(Term::value).toList();
        return new TextType<>(
                vocabulary.name(),
                vocabulary.terms().get(0).getDeclaringClass(),
                vocabulary::parse,
                Term::value,
                String.join("|", values),
                values);
    }

    /** The same type with another pattern. */
    TextType<V> matching(String other) {
        return new TextType<>(name, javaType, parse, format, other, allowed);
    }

    /**
     * Returns a regular expression that the whole of every text matches, for formats that can state one.
     *
     * <p>It keeps to what ECMA-262, XML Schema, Java and Python share, so it has no anchors: add {@code ^(} and
     * {@code )$} where a match of a part would do. It may match a text that {@code parse} refuses, such as an interval
     * that ends before it begins; never the other way round.
     *
     * @return the expression
     */
    @Override
    public String pattern() {
        return pattern;
    }

    /**
     * Returns whether every text has only ASCII from {@code !} to {@code ~}, and of it no quotation marks, commas and
     * backslashes, so that no writer needs to look for what it would have to escape: ids, digests, times, terms.
     *
     * @return whether it does
     */
    public boolean isPlain() {
        return javaType != String.class && !pattern.equals(Patterns.TEXT);
    }

    /**
     * Returns what a term means.
     *
     * @param term one of {@link #allowed()}
     * @return the meaning, as sentences in Markdown on one line
     * @throws IllegalArgumentException if it is not one of them
     */
    public String meaning(String term) {
        if (!allowed.contains(term)) {
            throw new IllegalArgumentException(name + " must be one of " + allowed + ": '" + term + "'");
        }
        return Descriptions.ofTerm(name, term).text();
    }
}
