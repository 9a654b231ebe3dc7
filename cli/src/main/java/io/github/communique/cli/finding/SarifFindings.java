package io.github.communique.cli.finding;

import io.github.communique.check.Finding;
import io.github.communique.check.Location;
import io.github.communique.cli.console.Version;
import io.github.communique.cli.file.FileUri;
import java.io.IOException;
import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;

/**
 * Findings for editors and code hosts, as a log in <a
 * href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>: one run, with the rules that
 * its results break. The results come first, so that any number of them takes constant memory.
 */
public final class SarifFindings implements FindingsReport {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final OutputStream out;
    private final JsonGenerator g;
    private final SarifRules rules = new SarifRules();

    public SarifFindings(OutputStream out) {
        this.out = out;
        this.g = JsonText.indented(out);
        g.writeStartObject();
        g.writeStringProperty("version", "2.1.0");
        g.writeStringProperty("$schema", SCHEMA);
        g.writeArrayPropertyStart("runs");
        g.writeStartObject();
        g.writeStringProperty("columnKind", "unicodeCodePoints");
        g.writeArrayPropertyStart("results");
    }

    @Override
    public void add(Finding finding) {
        g.writeStartObject();
        g.writeStringProperty("ruleId", finding.code().code());
        g.writeNumberProperty("ruleIndex", rules.index(finding.code()));
        g.writeStringProperty("level", SarifRules.level(finding.severity()));
        SarifRules.text("message", escaped(finding.message()), g);
        g.writeArrayPropertyStart("locations");
        location(finding);
        g.writeEndArray();
        g.writeEndObject();
    }

    /** Braces would stand for arguments. */
    private static String escaped(String message) {
        return message.replace("{", "{{").replace("}", "}}");
    }

    private void location(Finding finding) {
        g.writeStartObject();
        finding.location().ifPresent(this::physical);
        String pointer = finding.location().map(Location::path).orElse(finding.path());
        if (!pointer.isEmpty()) {
            g.writeArrayPropertyStart("logicalLocations");
            g.writeStartObject();
            g.writeStringProperty("fullyQualifiedName", pointer);
            g.writeEndObject();
            g.writeEndArray();
        }
        g.writeEndObject();
    }

    private void physical(Location location) {
        g.writeObjectPropertyStart("physicalLocation");
        g.writeObjectPropertyStart("artifactLocation");
        g.writeStringProperty("uri", FileUri.of(location.file()));
        g.writeEndObject();
        if (location.line() > 0) {
            g.writeObjectPropertyStart("region");
            g.writeNumberProperty("startLine", location.line());
            if (location.column() > 0) {
                g.writeNumberProperty("startColumn", location.column());
            }
            g.writeEndObject();
        }
        g.writeEndObject();
    }

    @Override
    public void finish(Tally tally) throws IOException {
        g.writeEndArray();
        g.writeObjectPropertyStart("tool");
        g.writeObjectPropertyStart("driver");
        g.writeStringProperty("name", "communique");
        g.writeStringProperty("version", Version.ofBuild());
        g.writeStringProperty("informationUri", "https://github.com/communique/communique");
        rules.write(g);
        g.writeEndObject();
        g.writeEndObject();
        g.writeEndObject();
        g.writeEndArray();
        g.writeEndObject();
        g.writeRaw('\n');
        g.close();
        out.flush();
    }
}
