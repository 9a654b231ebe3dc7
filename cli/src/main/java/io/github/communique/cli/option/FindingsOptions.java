package io.github.communique.cli.option;

import io.github.communique.check.Severity;
import io.github.communique.cli.finding.FindingsReport;
import io.github.communique.cli.finding.JsonFindings;
import io.github.communique.cli.finding.SarifFindings;
import io.github.communique.cli.finding.Tally;
import io.github.communique.cli.finding.TextFindings;
import java.io.OutputStream;
import java.util.Locale;
import picocli.CommandLine.Option;

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

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = ChoiceConverter.OfFindings.class,
            description = "${COMPLETION-CANDIDATES}; text by default. SARIF 2.1.0 is for editors and code hosts.")
    private Format format = Format.TEXT;

    @Option(
            names = "--severity",
            paramLabel = "SEVERITY",
            description = "Show no findings below this: error, warning or info, which shows all and is the default.",
            converter = SeverityConverter.class)
    private Severity severity = Severity.INFO;

    /** A count of findings that knows which of them are to be shown. */
    public Tally tally() {
        return new Tally(severity);
    }

    public FindingsReport report(OutputStream out) {
        return switch (format) {
            case TEXT -> new TextFindings(out);
            case JSON -> new JsonFindings(out);
            case SARIF -> new SarifFindings(out);
        };
    }
}
