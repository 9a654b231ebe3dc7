package io.github.communique.cli.option;

import io.github.communique.check.Severity;
import io.github.communique.cli.finding.FindingsReport;
import io.github.communique.cli.finding.JsonFindings;
import io.github.communique.cli.finding.SarifFindings;
import io.github.communique.cli.finding.Tally;
import io.github.communique.cli.finding.TextFindings;
import java.io.OutputStream;
import java.util.Locale;

/** Which findings a command shows, and how. */
public final class FindingsOptions {
    /** How findings are shown. */
    enum Format {
        TEXT,
        JSON,
        SARIF;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Value<Format> format;
    private final Value<Severity> severity;

    public FindingsOptions(Command command) {
        format = command.option("FORMAT", "--format")
                .description("${COMPLETION-CANDIDATES}; text by default. SARIF 2.1.0 is for editors and code hosts.")
                .choice(Format.values());
        severity = command.option("SEVERITY", "--severity")
                .description("Show no findings below this: error, warning or info, which shows all and is the default.")
                .as(Severity.class, FindingsOptions::severity);
    }

    private static Severity severity(String text) {
        return Severity.VOCABULARY
                .find(text.toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new IllegalArgumentException("must be one of error, warning, info: '" + text + "'"));
    }

    /** A count of findings that knows which of them are to be shown. */
    public Tally tally() {
        return new Tally(severity.orElse(Severity.INFO));
    }

    public FindingsReport report(OutputStream out) {
        return switch (format.orElse(Format.TEXT)) {
            case TEXT -> new TextFindings(out);
            case JSON -> new JsonFindings(out);
            case SARIF -> new SarifFindings(out);
        };
    }
}
