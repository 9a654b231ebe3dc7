package io.github.communique.cli.finding;

import io.github.communique.check.Finding;
import io.github.communique.check.Severity;
import io.github.communique.cli.console.Counted;
import io.github.communique.evidence.EvidenceCounts;
import io.github.communique.text.SafeText;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Findings for people: a line each, what to do where a code comes up for the first time, and the counts. */
public final class TextFindings implements FindingsReport {
    private final OutputStream out;
    private final Set<String> explained = new HashSet<>();

    public TextFindings(OutputStream out) {
        this.out = out;
    }

    @Override
    public void add(Finding finding) {
        line(finding.toString());
        String remedy = finding.code().remedy();
        if (explained.add(finding.code().code()) && !remedy.isBlank()) {
            line("    help: " + remedy);
        }
    }

    @Override
    public void finish(Tally tally) throws IOException {
        String counts = Stream.of(Severity.values())
                .filter(severity -> tally.of(severity) > 0)
                .map(severity -> Counted.of(tally.of(severity), severity.value()))
                .collect(Collectors.joining(", "));
        String hidden = tally.hidden() == 0 ? "" : "; " + tally.hidden() + " not shown";
        if (tally.files() == 0) {
            line("no file could be read");
            out.flush();
            return;
        }
        line((counts.isEmpty() ? "no findings" : counts) + " in " + Counted.of(tally.files(), "file") + hidden);
        tally.citations().ifPresent(citations -> line(summary(citations)));
        out.flush();
    }

    private static String summary(EvidenceCounts counts) {
        return counts.confirmed() + " of " + Counted.of(counts.citations(), "citation") + " confirmed, "
                + counts.missed() + " missed, " + counts.ambiguous() + " ambiguous, " + counts.notGiven()
                + " without a text, " + counts.notCheckable() + " without words to look up";
    }

    private void line(String text) {
        // The lead of a line is ours; white space inside may not be.
        int start = text.length() - text.stripLeading().length();
        String safe = text.substring(0, start) + SafeText.line(text.substring(start));
        try {
            out.write((safe + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
