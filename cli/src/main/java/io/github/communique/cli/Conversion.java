package io.github.communique.cli;

import io.github.communique.check.CommuniqueFormatException;
import io.github.communique.check.Finding;
import io.github.communique.check.ReadResult;
import io.github.communique.json.DossierJson;
import io.github.communique.json.NdjsonReader;
import io.github.communique.json.NdjsonWriter;
import io.github.communique.model.Dossier;
import java.io.IOException;
import java.io.OutputStream;

/** One input on its way into another format, with the counts. */
final class Conversion {
    private final Input input;
    private final DataFormat target;
    private final boolean lenient;
    private final Rejects rejects;
    private long written;
    private String counts = "";

    Conversion(Input input, DataFormat target, boolean lenient, Rejects rejects) {
        this.input = input;
        this.target = target;
        this.lenient = lenient;
        this.rejects = rejects;
    }

    /** Reads all of the input and writes what comes of it. */
    void run(OutputStream out) throws IOException {
        if (input.format() == DataFormat.JSON) {
            document(out);
        } else {
            lines(out);
        }
    }

    /** What was read and written, for people. */
    String summary() {
        return input.name() + ": " + counts + Counted.of(written, "record") + " written";
    }

    private void document(OutputStream out) throws IOException {
        Dossier dossier = lenient ? readLenient() : DossierJson.read(input.json());
        write(dossier, out);
    }

    private Dossier readLenient() throws IOException {
        ReadResult<Dossier> result = DossierJson.readLenient(input.json());
        if (result.value().isEmpty()) {
            // Of a frame that cannot be read, the last problem is the one that ended the reading.
            Finding last = result.findings().get(result.findings().size() - 1);
            throw new CommuniqueFormatException(last);
        }
        for (Finding finding : result.findings()) {
            rejects.problem(finding);
        }
        counts = Counted.of(result.findings().size(), "problem") + ", ";
        return result.value().get();
    }

    private void lines(OutputStream out) throws IOException {
        try (NdjsonReader reader =
                lenient ? NdjsonReader.openLenient(input.json(), rejects) : NdjsonReader.open(input.json())) {
            if (target == DataFormat.JSON) {
                write(reader.readDossier(), out);
            } else {
                stream(reader, out);
            }
            counts = Counted.of(written + rejects.lines(), "record") + " read = " + written + " accepted + "
                    + rejects.lines() + " rejected, ";
        }
    }

    private void stream(NdjsonReader reader, OutputStream out) throws IOException {
        try (NdjsonWriter writer = NdjsonWriter.to(out)) {
            while (reader.hasNext()) {
                writer.write(reader.next());
                written++;
            }
        }
    }

    private void write(Dossier dossier, OutputStream out) throws IOException {
        if (target == DataFormat.JSON) {
            DossierJson.write(dossier, out);
        } else {
            try (NdjsonWriter writer = NdjsonWriter.to(out)) {
                writer.write(dossier);
            }
        }
        written = dossier.records().count();
    }
}
