package io.github.communique.archive.run;

import io.github.communique.archive.ArchiveReport;
import io.github.communique.archive.FileReport;
import java.io.StringWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Writes a report as JSON. */
public final class ReportJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private ReportJson() {}

    /**
     * Writes a report.
     *
     * @param report the report
     * @return the text, with a newline at its end
     */
    public static String write(ArchiveReport report) {
        StringWriter text = new StringWriter();
        try (JsonGenerator g = FACTORY.createGenerator(new Indented(), text)) {
            g.writeStartObject();
            counts(g, report.read(), report.kept(), report.folded(), report.filtered(), report.refused());
            map(g, "byReason", report.byReason());
            g.writeArrayPropertyStart("files");
            report.files().forEach(file -> write(g, file));
            g.writeEndArray();
            g.writeEndObject();
        }
        return text.append('\n').toString();
    }

    private static void write(JsonGenerator g, FileReport file) {
        g.writeStartObject();
        g.writeStringProperty("file", file.file());
        g.writeStringProperty("layout", file.layout());
        counts(g, file.read(), file.kept(), file.folded(), file.filtered(), file.refused());
        map(g, "byReason", file.byReason());
        map(g, "notes", file.notes());
        map(g, "missing", file.missing());
        file.damage().ifPresent(finding -> {
            g.writeObjectPropertyStart("damage");
            g.writeStringProperty("code", finding.code().code());
            g.writeStringProperty("message", finding.message());
            g.writeEndObject();
        });
        g.writeEndObject();
    }

    private static void counts(JsonGenerator g, long read, long kept, long folded, long filtered, long refused) {
        g.writeNumberProperty("read", read);
        g.writeNumberProperty("kept", kept);
        g.writeNumberProperty("folded", folded);
        g.writeNumberProperty("filtered", filtered);
        g.writeNumberProperty("refused", refused);
    }

    private static void map(JsonGenerator g, String name, Map<String, Long> counts) {
        g.writeObjectPropertyStart(name);
        counts.forEach(g::writeNumberProperty);
        g.writeEndObject();
    }

    private static final class Indented extends ObjectWriteContext.Base {
        private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

        @Override
        public @Nullable PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter(
                            Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
                    .withObjectIndenter(INDENTER)
                    .withArrayIndenter(INDENTER);
        }
    }
}
