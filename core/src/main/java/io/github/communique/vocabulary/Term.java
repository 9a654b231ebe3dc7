package io.github.communique.vocabulary;

/** One value of a closed vocabulary, such as {@code raised-concern}. */
public interface Term {
    /**
     * Returns the value as files and messages write it.
     *
     * @return lower-kebab-case text, unique in its vocabulary; a vocabulary taken from elsewhere keeps its own spelling
     */
    String value();
}
