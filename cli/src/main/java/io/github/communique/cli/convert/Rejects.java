package io.github.communique.cli.convert;

import io.github.communique.check.Finding;
import io.github.communique.check.Severity;
import io.github.communique.cli.console.Streams;
import io.github.communique.cli.finding.FindingJson;
import io.github.communique.cli.finding.JsonText;
import io.github.communique.json.NdjsonProblems;
import io.github.communique.json.RejectedLine;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Keeps what a lenient reading refused: in a file if there is one, else the first problems on stderr.
 *
 * <p>A refused line is {@code {"file":"calls.ndjson","line":7,"text":"...","findings":[...]}} on a line of its own; so
 * is a problem in a document, without the text.
 */
public final class Rejects implements NdjsonProblems {
    private static final int SHOWN = 20;

    private final String input;
    private final Streams streams;
    private @Nullable JsonGenerator generator;
    private String file = "";
    private long lines;
    private long problems;
    private long errors;
    private long kept;

    public Rejects(String input, Streams streams) {
        this.input = input;
        this.streams = streams;
    }

    /** From now on keeps what is refused. */
    public void writeTo(OutputStream out, String name) {
        generator = JsonText.lines(out);
        file = name;
    }

    /** How many lines gave no record. */
    long lines() {
        return lines;
    }

    public boolean hasErrors() {
        return errors > 0;
    }

    /** Takes a problem of a document. */
    void problem(Finding finding) {
        if (generator == null) {
            finding(finding);
        } else {
            count(finding);
            keep(finding.location().map(at -> at.line()).orElse(0L), null, List.of(finding));
        }
    }

    @Override
    public void finding(Finding finding) {
        count(finding);
        show(finding);
    }

    @Override
    public void rejected(RejectedLine line) {
        lines++;
        line.findings().forEach(this::count);
        if (generator == null) {
            line.findings().forEach(this::show);
        } else {
            keep(line.line(), line.text(), line.findings());
        }
    }

    private void count(Finding finding) {
        if (finding.severity() == Severity.ERROR) {
            errors++;
        }
    }

    private void show(Finding finding) {
        problems++;
        if (problems <= SHOWN) {
            streams.message(finding.toString());
        }
    }

    private void keep(long line, @Nullable String text, List<Finding> findings) {
        JsonGenerator g = generator;
        if (g == null) {
            return;
        }
        kept++;
        g.writeStartObject();
        g.writeStringProperty("file", input);
        if (line > 0) {
            g.writeNumberProperty("line", line);
        }
        if (text != null) {
            g.writeStringProperty("text", text);
        }
        g.writeArrayPropertyStart("findings");
        findings.forEach(finding -> FindingJson.write(finding, g));
        g.writeEndArray();
        g.writeEndObject();
        g.writeRaw('\n');
    }

    /** Writes out what is buffered, and says how much was not shown. */
    public void finish() {
        if (problems > SHOWN) {
            streams.message("and " + (problems - SHOWN) + " more; --rejects FILE keeps what was refused");
        }
        if (generator != null) {
            generator.close();
            if (kept > 0) {
                streams.message(file + ": " + kept + " refused, with the reasons");
            }
        }
    }
}
