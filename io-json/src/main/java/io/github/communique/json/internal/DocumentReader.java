package io.github.communique.json.internal;

import io.github.communique.check.CommuniqueFormatException;
import io.github.communique.check.Finding;
import io.github.communique.check.Location;
import io.github.communique.check.ReadResult;
import io.github.communique.check.ReadingCode;
import io.github.communique.file.Utf8;
import io.github.communique.json.JsonInput;
import io.github.communique.json.JsonLimits;
import io.github.communique.model.Dossier;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Reads whole documents. */
public final class DocumentReader {
    private final String name;
    private final JsonBytes bytes;

    private DocumentReader(String name, JsonBytes bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /**
     * Reads a document and stops at the first problem.
     *
     * @param input the document
     * @return the dossier
     * @throws IOException if the input cannot be read
     */
    public static Dossier readStrictly(JsonInput input) throws IOException {
        DocumentReader reader = load(input);
        try {
            Dossier dossier = reader.read(new BytesContext(reader.bytes));
            if (dossier == null) {
                throw new IllegalStateException("a strict read reported no problem and gave no dossier");
            }
            return dossier;
        } catch (CommuniqueFormatException e) {
            reader.checkEncoding();
            throw e;
        }
    }

    /**
     * Reads a document and collects the problems.
     *
     * @param input the document
     * @return the dossier and the problems
     * @throws IOException if the input cannot be read
     */
    public static ReadResult<Dossier> readLeniently(JsonInput input) throws IOException {
        List<Finding> findings = new ArrayList<>();
        Dossier dossier = null;
        ReadResult.Counts counts = new ReadResult.Counts(0, 0);
        try {
            DocumentReader reader = load(input);
            reader.checkEncoding();
            BytesContext context = new BytesContext(reader.bytes, input.limits().maxFindings());
            try {
                dossier = reader.read(context);
            } finally {
                findings.addAll(context.findings());
                counts = context.counts();
            }
        } catch (CommuniqueFormatException e) {
            findings.add(e.finding());
        }
        return new ReadResult<>(Optional.ofNullable(dossier), findings, counts);
    }

    private static DocumentReader load(JsonInput input) throws IOException {
        byte[] all = readAll(input);
        Encoding.checkStart(input.name(), all, all.length);
        int start = Utf8.textStart(all, all.length);
        JsonBytes bytes = new JsonBytes(input.name(), all, start, all.length, 1, new Utf8ParserFactory(input.limits()));
        return new DocumentReader(input.name(), bytes);
    }

    /** Refuses a document of which any byte is not UTF-8, whatever else is wrong with it. */
    private void checkEncoding() {
        int invalid = Utf8.firstInvalid(bytes.buffer(), bytes.start(), bytes.end());
        if (invalid >= 0) {
            throw new CommuniqueFormatException(Finding.at(
                    ReadingCode.ENCODING,
                    bytes.locate(invalid - (long) bytes.start(), ""),
                    Encoding.invalid(bytes.buffer()[invalid])));
        }
    }

    private static byte[] readAll(JsonInput input) throws IOException {
        JsonLimits limits = input.limits();
        try (InputStream in = input.open()) {
            byte[] all = in.readNBytes(limits.maxDocumentBytes());
            if (all.length == limits.maxDocumentBytes() && in.read() >= 0) {
                throw new CommuniqueFormatException(Finding.at(
                        ReadingCode.LIMIT,
                        Location.of(input.name()),
                        "the document is longer than the limit of " + limits.maxDocumentBytes()
                                + " bytes allows; NDJSON has no such limit"));
            }
            return all;
        }
    }

    private @Nullable Dossier read(ReadContext context) {
        Utf8Parser p = bytes.parser();
        try (p) {
            if (p.nextToken() == null) {
                throw new CommuniqueFormatException(
                        Finding.at(ReadingCode.EMPTY, Location.of(name), "expected a dossier, found an empty input"));
            }
            Dossier dossier = Codecs.DOSSIER.read(p, context);
            if (p.nextToken() != null) {
                context.report(ReadingCode.SYNTAX, p, "expected the end of the input after the dossier");
            }
            if (!p.isChecked()) {
                checkEncoding();
            }
            return dossier;
        } catch (JacksonException e) {
            throw Problems.of(e, p, bytes);
        }
    }
}
