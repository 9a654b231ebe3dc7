package io.github.communique.cli.finding;

import io.github.communique.check.Finding;
import io.github.communique.check.Severity;
import io.github.communique.evidence.EvidenceCounts;
import java.io.IOException;
import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;

/**
 * Findings for programs: {@code {"findings": [...], "summary": {"files": 1, "error": 2, "warning": 0, "info": 0}}}; the
 * summary has {@code citations} too, if they were looked up.
 */
public final class JsonFindings implements FindingsReport {
    private final OutputStream out;
    private final JsonGenerator g;

    public JsonFindings(OutputStream out) {
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
        tally.citations().ifPresent(this::citations);
        g.writeEndObject();
        g.writeEndObject();
        g.writeRaw('\n');
        g.close();
        out.flush();
    }

    private void citations(EvidenceCounts counts) {
        g.writeObjectPropertyStart("citations");
        g.writeNumberProperty("all", counts.citations());
        g.writeNumberProperty("confirmed", counts.confirmed());
        g.writeNumberProperty("missed", counts.missed());
        g.writeNumberProperty("ambiguous", counts.ambiguous());
        g.writeNumberProperty("notGiven", counts.notGiven());
        g.writeNumberProperty("notCheckable", counts.notCheckable());
        g.writeEndObject();
    }
}
