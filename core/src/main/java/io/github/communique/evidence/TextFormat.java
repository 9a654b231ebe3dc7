package io.github.communique.evidence;

import java.io.IOException;
import java.util.List;

/**
 * A kind of file that the text of a source is kept in. Plain text and Markdown are built in; others are passed to
 * {@link TextFormats#with}.
 */
public interface TextFormat {
    /** {@return the endings of its files' names: lower case, without the dot, such as {@code txt}; at least one} */
    List<String> extensions();

    /**
     * Takes the text out of a file: the words that a reader sees, without markup.
     *
     * @param content all bytes of the file
     * @return the text
     * @throws IOException if the bytes are not of this format; the message says what was expected
     */
    String extract(byte[] content) throws IOException;

    /** {@return plain text in UTF-8, {@code .txt}, taken as it is but for a byte-order mark} */
    static TextFormat plain() {
        return new PlainFormat();
    }

    /**
     * {@return Markdown in UTF-8, {@code .md} or {@code .markdown}, as archives of readouts keep it}
     *
     * <p>Taken away are YAML front matter (from a first line {@code ---} to the next line {@code ---} or {@code ...}),
     * the backslash before a sign or a line break, and at the end lines of nothing but {@code ###}, the closing mark of
     * press releases. Everything else stays, emphasis and links as they are written.
     */
    static TextFormat markdown() {
        return new MarkdownFormat();
    }
}
