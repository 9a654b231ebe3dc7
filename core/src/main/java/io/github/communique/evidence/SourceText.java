package io.github.communique.evidence;

import io.github.communique.model.Sha256;
import java.io.IOException;
import java.util.Optional;

/**
 * The text of a source. Places in it count its Unicode code points, after extraction from whatever file held it.
 *
 * @param text the text as a reader sees it, without markup
 * @param sha256 the digest of the bytes that it was taken from; empty if they are not at hand
 */
public record SourceText(String text, Optional<Sha256> sha256) {
    /**
     * Makes the text of a source whose bytes are not at hand.
     *
     * @param text the text
     * @return the source text, without a digest
     */
    public static SourceText of(String text) {
        return new SourceText(text, Optional.empty());
    }

    /**
     * Takes the text of a source out of the bytes of a file.
     *
     * @param content all bytes of the file
     * @param format what kind of file it is
     * @return the source text, with the digest of the bytes
     * @throws IOException if the bytes are not of that format
     */
    public static SourceText read(byte[] content, TextFormat format) throws IOException {
        return new SourceText(format.extract(content), Optional.of(Sha256.ofBytes(content)));
    }

    /** Says how long the text is instead of repeating it. */
    @Override
    public String toString() {
        return "source text of " + text.codePointCount(0, text.length()) + " code points";
    }
}
