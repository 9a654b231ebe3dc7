package io.github.communique.cli;

import io.github.communique.check.Finding;
import io.github.communique.check.Severity;
import java.io.IOException;
import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;

/** Findings for programs: {@code {"findings": [...], "summary": {"files": 1, "error": 2, "warning": 0, "info": 0}}}. */
final class JsonFindings implements FindingsReport {
    private final OutputStream out;
    private final JsonGenerator g;

    JsonFindings(OutputStream out) {
        this.out = out;
        this.g = JsonText.indented(out);
        g.writeStartObject();
        g.writeArrayPropertyStart("findings");
    }

    @Override
    public void add(Finding finding) {
        FindingJson.writeWithRemedy(finding, g);
    }

    @Override
    public void finish(Tally tally) throws IOException {
        g.writeEndArray();
        g.writeObjectPropertyStart("summary");
        g.writeNumberProperty("files", tally.files());
        for (Severity severity : Severity.values()) {
            g.writeNumberProperty(severity.value(), tally.of(severity));
        }
        g.writeNumberProperty("notShown", tally.hidden());
        g.writeEndObject();
        g.writeEndObject();
        g.writeRaw('\n');
        g.close();
        out.flush();
    }
}
