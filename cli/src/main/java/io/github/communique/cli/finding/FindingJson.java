package io.github.communique.cli.finding;

import io.github.communique.check.Finding;
import io.github.communique.check.Location;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** A finding as a JSON object; what is not known is left out. */
public final class FindingJson {
    private FindingJson() {}

    /** Writes a finding with what to do about it. */
    static void writeWithRemedy(Finding finding, JsonGenerator g) {
        g.writeStartObject();
        properties(finding, g);
        g.writeStringProperty("remedy", finding.code().remedy());
        g.writeEndObject();
    }

    public static void write(Finding finding, JsonGenerator g) {
        g.writeStartObject();
        properties(finding, g);
        g.writeEndObject();
    }

    private static void properties(Finding finding, JsonGenerator g) {
        g.writeStringProperty("severity", finding.severity().value());
        g.writeStringProperty("code", finding.code().code());
        finding.location().ifPresent(location -> place(location, g));
        String path = finding.location().map(Location::path).orElse(finding.path());
        g.writeStringProperty("path", path);
        property("record", finding.record(), g);
        g.writeStringProperty("message", finding.message());
    }

    private static void place(Location location, JsonGenerator g) {
        g.writeStringProperty("file", location.file());
        if (location.line() > 0) {
            g.writeNumberProperty("line", location.line());
        }
        if (location.column() > 0) {
            g.writeNumberProperty("column", location.column());
        }
    }

    private static void property(String name, Optional<String> value, JsonGenerator g) {
        value.ifPresent(text -> g.writeStringProperty(name, text));
    }
}
