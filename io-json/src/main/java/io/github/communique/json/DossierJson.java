package io.github.communique.json;

import io.github.communique.check.CommuniqueFormatException;
import io.github.communique.check.ReadResult;
import io.github.communique.file.AtomicFile;
import io.github.communique.json.internal.Codecs;
import io.github.communique.json.internal.DocumentReader;
import io.github.communique.json.internal.JsonOutput;
import io.github.communique.model.Dossier;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Reads and writes a dossier as one JSON document.
 *
 * <pre>{@code
 * Dossier dossier = DossierJson.read(Path.of("biden-putin-2021-01-26.json"));
 * }</pre>
 *
 * <p>A document is UTF-8 and one object. Its first property is {@code "communique": "1.0"}; then come the header's
 * properties ({@code id}, {@code title}, {@code description}, {@code licence}, {@code created}, {@code extensions}) and
 * the records: {@code parties}, {@code people}, {@code topics}, {@code sources}, {@code events}, {@code readouts},
 * {@code claims}. What is absent or empty is left out; null is refused. {@code type} tells events apart: {@code call},
 * {@code meeting}, {@code action}. Times are EDTF, durations ISO 8601, vocabulary values lower-kebab-case:
 *
 * <pre>{@code
 * {
 *   "communique": "1.0",
 *   "id": "biden-putin-2021-01-26",
 *   "title": "The call of 26 January 2021",
 *   "events": [ { "type": "call", "id": "call-1", "time": "2021-01-26", "medium": "telephone" } ]
 * }
 * }</pre>
 *
 * <p>Strict reading refuses an unknown property, a property that stands twice, a wrong type and a value outside its
 * vocabulary, and names the file, line, column and JSON Pointer. Lenient reading reports all that it finds and keeps
 * unknown properties in {@code extensions}. Writing is canonical: equal dossiers give equal bytes.
 *
 * <p>A document is held in memory while it is read; for archives use {@link NdjsonReader}. This class has no state and
 * is safe for use by several threads.
 */
public final class DossierJson {
    private DossierJson() {}

    /**
     * Reads a file strictly.
     *
     * @param file the file
     * @return the dossier
     * @throws IOException if the file does not exist, is a directory or cannot be read
     * @throws CommuniqueFormatException if it is not a dossier; the message begins with the place
     */
    public static Dossier read(Path file) throws IOException {
        return read(JsonInput.of(file));
    }

    /**
     * Reads an input strictly.
     *
     * @param input the input
     * @return the dossier
     * @throws IOException if the input cannot be read
     * @throws CommuniqueFormatException if it is not a dossier; the message begins with the place
     */
    public static Dossier read(JsonInput input) throws IOException {
        return DocumentReader.readStrictly(input);
    }

    /**
     * Reads a text strictly; undoes {@link #toJson}.
     *
     * @param json the text, called {@code json} in messages
     * @return the dossier
     * @throws CommuniqueFormatException if it is not a dossier; the message begins with the place
     */
    public static Dossier parse(String json) {
        try {
            return read(JsonInput.of("json", json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads an input as far as possible: what cannot be read is left out and reported, what is not known is kept in
     * {@code extensions} and reported.
     *
     * @param input the input
     * @return the dossier, empty if its frame cannot be read; and every problem, in the order of the input
     * @throws IOException if the input cannot be read
     */
    public static ReadResult<Dossier> readLenient(JsonInput input) throws IOException {
        return DocumentReader.readLeniently(input);
    }

    /**
     * Writes a file; if anything fails, the old file stays as it was.
     *
     * @param dossier the dossier
     * @param file the file
     * @throws IOException if it cannot be written
     */
    public static void write(Dossier dossier, Path file) throws IOException {
        AtomicFile.write(file, out -> write(dossier, out));
    }

    /**
     * Writes a document, indented by two spaces, with a line break at the end.
     *
     * @param dossier the dossier
     * @param out where to; is flushed and left open
     * @throws IOException if it cannot be written
     * @throws CommuniqueFormatException if a text holds half of a surrogate pair, which UTF-8 cannot
     */
    public static void write(Dossier dossier, OutputStream out) throws IOException {
        JsonOutput.writePretty(out, g -> Codecs.DOSSIER.write(dossier, g));
    }

    /**
     * Writes a document into a string.
     *
     * @param dossier the dossier
     * @return the text, with a line break at the end
     * @throws CommuniqueFormatException if a text holds half of a surrogate pair
     */
    public static String toJson(Dossier dossier) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(dossier, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
