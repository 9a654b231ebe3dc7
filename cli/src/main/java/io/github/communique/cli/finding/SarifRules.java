package io.github.communique.cli.finding;

import io.github.communique.check.FindingCode;
import io.github.communique.check.Severity;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** The kinds of findings that came up, as the rules of a SARIF log, in the order in which they did. */
final class SarifRules {
    private final Map<FindingCode, Integer> indices = new LinkedHashMap<>();

    /** Where in the list the rule of a finding stands. */
    int index(FindingCode code) {
        Integer known = indices.putIfAbsent(code, indices.size());
        return known != null ? known : indices.size() - 1;
    }

    void write(JsonGenerator g) {
        g.writeArrayPropertyStart("rules");
        indices.keySet().forEach(code -> rule(code, g));
        g.writeEndArray();
    }

    private static void rule(FindingCode code, JsonGenerator g) {
        g.writeStartObject();
        g.writeStringProperty("id", code.code());
        text("shortDescription", code.title(), g);
        text("fullDescription", code.explanation(), g);
        text("help", code.remedy(), g);
        g.writeObjectPropertyStart("defaultConfiguration");
        g.writeStringProperty("level", level(code.severity()));
        g.writeEndObject();
        g.writeEndObject();
    }

    /** Writes a text as SARIF wraps it, or nothing if there is none. */
    static void text(String name, String text, JsonGenerator g) {
        if (text.isBlank()) {
            return;
        }
        g.writeObjectPropertyStart(name);
        g.writeStringProperty("text", text);
        g.writeEndObject();
    }

    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }
}
