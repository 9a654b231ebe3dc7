package io.github.communique.json.internal;

import io.github.communique.check.CommuniqueFormatException;
import io.github.communique.check.Finding;
import io.github.communique.check.ReadingCode;
import io.github.communique.file.Utf8;
import io.github.communique.json.JsonInput;
import io.github.communique.json.NdjsonProblems;
import io.github.communique.json.RejectedLine;
import io.github.communique.model.DossierRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the records of NDJSON block by block, hands bad lines over, and counts. */
public final class RecordLines implements AutoCloseable {
    private static final int SHOWN = 64 << 10;

    private final JsonInput input;
    private final Utf8ParserFactory factory;
    private final InputStream in;
    private final LineBlocks blocks;
    private final @Nullable NdjsonProblems problems;

    private @Nullable LineParser parser;
    private boolean atStart = true;
    private long line = 1;
    private long accepted;
    private long rejected;

    /**
     * Opens an input.
     *
     * @param input the input
     * @param problems takes what is wrong; null to throw
     * @throws IOException if it cannot be opened
     */
    public RecordLines(JsonInput input, @Nullable NdjsonProblems problems) throws IOException {
        this.input = input;
        this.factory = new Utf8ParserFactory(input.limits());
        this.problems = problems;
        this.in = input.open();
        this.blocks = new LineBlocks(in, input.limits().maxRecordBytes());
    }

    /** {@return the number of the line that was read last, from 1} */
    public long line() {
        return parser == null ? line : parser.line();
    }

    /** {@return how many bytes were taken in so far, those of lines to come too} */
    public long bytes() {
        return blocks.bytes();
    }

    /** {@return how many records were read} */
    public long accepted() {
        return accepted;
    }

    /** {@return how many lines gave none} */
    public long rejected() {
        return rejected;
    }

    /**
     * Reads the next record.
     *
     * @return the record, or null at the end
     * @throws IOException if the input cannot be read on
     */
    public @Nullable DossierRecord next() throws IOException {
        while (true) {
            LineParser current = parser;
            if (current == null) {
                if (!blocks.next()) {
                    return null;
                }
                parser = openBlock();
            } else if (!current.moveToRecord()) {
                line = current.line();
                parser = null;
            } else {
                DossierRecord item = read(current);
                if (item != null) {
                    accepted++;
                    return item;
                }
            }
        }
    }

    private @Nullable DossierRecord read(LineParser current) {
        ReadContext context = problems == null
                ? new BytesContext(current.bytes())
                : new BytesContext(current.bytes(), input.limits().maxFindings());
        try {
            DossierRecord item = current.read(context);
            if (item != null && context.findings().isEmpty() && current.isSound()) {
                return item;
            }
            return report(item, context.findings(), current);
        } catch (CommuniqueFormatException e) {
            if (problems == null) {
                throw current.findInvalid().map(CommuniqueFormatException::new).orElse(e);
            }
            List<Finding> findings = new ArrayList<>(context.findings());
            findings.add(e.finding());
            return report(null, findings, current);
        }
    }

    /** Hands over what is wrong with a line; that it is not UTF-8 comes first, and then nothing else of it counts. */
    private @Nullable DossierRecord report(@Nullable DossierRecord item, List<Finding> findings, LineParser current) {
        Optional<Finding> invalid = current.findInvalid();
        if (item != null && invalid.isEmpty()) {
            findings.forEach(this::report);
            return item;
        }
        if (problems == null) {
            throw new CommuniqueFormatException(invalid.orElseGet(() -> findings.get(0)));
        }
        reject(current.line(), current.text(), invalid.map(List::of).orElse(findings));
        current.skipLine();
        return null;
    }

    /** Opens the block that was read last; null if it is one line that is too long. */
    private @Nullable LineParser openBlock() {
        byte[] buffer = blocks.buffer();
        if (atStart) {
            atStart = false;
            Encoding.checkStart(input.name(), buffer, blocks.end());
            blocks.skipTo(Utf8.textStart(buffer, blocks.end()));
        }
        JsonBytes bytes = new JsonBytes(input.name(), buffer, blocks.start(), blocks.end(), line, factory);
        if (blocks.isTooLong()) {
            refuseLongLine(bytes);
            return null;
        }
        return new LineParser(bytes);
    }

    private void refuseLongLine(JsonBytes bytes) {
        Finding finding = Finding.at(
                ReadingCode.LIMIT,
                bytes.locate(0, ""),
                "the line is longer than the limit of " + input.limits().maxRecordBytes() + " bytes allows");
        if (problems == null) {
            throw new CommuniqueFormatException(finding);
        }
        int length = Math.min(blocks.end() - blocks.start(), SHOWN);
        String text = new String(blocks.buffer(), blocks.start(), length, StandardCharsets.UTF_8).strip();
        reject(line, text, List.of(finding));
        line++;
    }

    private void reject(long at, String text, List<Finding> findings) {
        rejected++;
        if (problems != null) {
            problems.rejected(new RejectedLine(at, text, findings));
        }
    }

    private void report(Finding finding) {
        if (problems != null) {
            problems.finding(finding);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
