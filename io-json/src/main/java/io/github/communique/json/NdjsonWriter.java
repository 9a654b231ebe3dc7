package io.github.communique.json;

import io.github.communique.check.CommuniqueFormatException;
import io.github.communique.json.internal.Codecs;
import io.github.communique.json.internal.JsonOutput;
import io.github.communique.model.Dossier;
import io.github.communique.model.DossierRecord;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import tools.jackson.core.JsonGenerator;

/**
 * Writes records as NDJSON, one a line, in constant memory; {@link NdjsonReader} has the format.
 *
 * <p>Writing is canonical: equal records give equal lines. A writer is used by one thread.
 */
public final class NdjsonWriter implements AutoCloseable {
    private final JsonGenerator generator;
    private final OutputStream out;

    private NdjsonWriter(OutputStream out) {
        this.out = out;
        this.generator = JsonOutput.lines(out);
    }

    /**
     * Makes a writer.
     *
     * @param out where to; the writer buffers by itself, and flushes but does not close it
     * @return the writer
     */
    public static NdjsonWriter to(OutputStream out) {
        return new NdjsonWriter(out);
    }

    /**
     * Writes one record.
     *
     * @param item the record
     * @throws IOException if it cannot be written
     * @throws CommuniqueFormatException if a text holds half of a surrogate pair, which UTF-8 cannot
     */
    public void write(DossierRecord item) throws IOException {
        JsonOutput.write(generator, g -> Codecs.RECORD.write(item, g));
    }

    /**
     * Writes a dossier: its header, then its records by kind.
     *
     * @param dossier the dossier
     * @throws IOException if it cannot be written
     * @throws CommuniqueFormatException if a text holds half of a surrogate pair, which UTF-8 cannot
     */
    public void write(Dossier dossier) throws IOException {
        for (Iterator<DossierRecord> records = dossier.records().iterator(); records.hasNext(); ) {
            write(records.next());
        }
    }

    /**
     * Writes out what is buffered.
     *
     * @throws IOException if it cannot be written
     */
    @Override
    public void close() throws IOException {
        generator.close();
        out.flush();
    }
}
