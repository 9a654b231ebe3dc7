package io.github.communique.cli.imports;

import io.github.communique.archive.ArchiveProblems;
import io.github.communique.archive.FoldField;
import io.github.communique.archive.FoldedRow;
import io.github.communique.archive.RefusedRow;
import io.github.communique.check.Finding;
import io.github.communique.check.ReadingCode;
import io.github.communique.check.Severity;
import io.github.communique.cli.console.Streams;
import io.github.communique.cli.finding.FindingJson;
import io.github.communique.cli.finding.JsonText;
import java.io.OutputStream;
import java.util.Base64;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Keeps what an import refuses and folds: in files if there are some; of the refused rows the first go to stderr else.
 *
 * <p>A refused row is {@code {"file":"a.CSV","line":7,"code":"archive.column-count","text":"...","findings":[...]}};
 * one that is not UTF-8 has its bytes as {@code base64} too. A folded row is
 * {@code {"event":"...","file":"a.CSV","line":7,"reason":"mirrored","matched":["date","parties"]}}.
 */
public final class ImportProblems implements ArchiveProblems {
    private static final int SHOWN = 20;

    private final Streams streams;
    private @Nullable JsonGenerator rejects;
    private @Nullable JsonGenerator folds;
    private long errors;

    public ImportProblems(Streams streams) {
        this.streams = streams;
    }

    /** From now on keeps what is refused. */
    public void keepRefused(OutputStream out) {
        rejects = JsonText.lines(out);
    }

    /** From now on keeps what is folded. */
    public void keepFolded(OutputStream out) {
        folds = JsonText.lines(out);
    }

    /** Whether something could not be read. */
    public boolean hasErrors() {
        return errors > 0;
    }

    @Override
    public void refused(RefusedRow row) {
        JsonGenerator g = rejects;
        errors++;
        if (g == null) {
            if (errors <= SHOWN) {
                streams.message(row.finding().toString());
            }
            return;
        }
        g.writeStartObject();
        g.writeStringProperty("file", row.file());
        g.writeNumberProperty("line", row.line());
        g.writeStringProperty("code", row.finding().code().code());
        g.writeStringProperty("text", row.text());
        if (row.finding().code() == ReadingCode.ENCODING) {
            g.writeStringProperty("base64", Base64.getEncoder().encodeToString(row.bytes()));
        }
        g.writeArrayPropertyStart("findings");
        FindingJson.write(row.finding(), g);
        g.writeEndArray();
        g.writeEndObject();
        g.writeRaw('\n');
    }

    @Override
    public boolean takesNotes() {
        return false;
    }

    /** What is odd in rows that are kept is counted in the report; what is wrong with a file is said. */
    @Override
    public void finding(Finding finding) {
        if (finding.severity() == Severity.ERROR) {
            errors++;
            streams.message(finding.toString());
        }
    }

    @Override
    public boolean takesFolded() {
        return folds != null;
    }

    @Override
    public void folded(FoldedRow row) {
        JsonGenerator g = folds;
        if (g == null) {
            return;
        }
        g.writeStartObject();
        g.writeStringProperty("event", row.event().value());
        g.writeStringProperty("file", row.file());
        g.writeNumberProperty("line", row.line());
        g.writeStringProperty("reason", row.reason().value());
        g.writeArrayPropertyStart("matched");
        new TreeSet<>(row.matched()).stream().map(FoldField::value).forEach(g::writeString);
        g.writeEndArray();
        g.writeEndObject();
        g.writeRaw('\n');
    }

    /** Writes out what is buffered, and says how much was not shown. */
    public void finish() {
        if (rejects != null) {
            rejects.close();
        } else if (errors > SHOWN) {
            streams.message("and " + (errors - SHOWN) + " more; --rejects FILE keeps what was refused");
        }
        if (folds != null) {
            folds.close();
        }
    }
}
