package io.github.communique.compare;

import static io.github.communique.text.Markdown.code;
import static io.github.communique.text.Markdown.escape;

import io.github.communique.model.Citation;
import io.github.communique.model.Mention;
import io.github.communique.model.Omission;
import io.github.communique.text.Markdown;
import java.util.List;

/** The evidence of a comparison, topic by topic; each mention and each omission once, at its own topic. */
final class MarkdownEvidence {
    private final ReadoutComparison comparison;
    private final Wording wording;
    private final Markdown page;

    MarkdownEvidence(ReadoutComparison comparison, Wording wording, Markdown page) {
        this.comparison = comparison;
        this.wording = wording;
        this.page = page;
    }

    void render() {
        List<ComparisonRow> rows = comparison.rows().stream()
                .filter(row -> row.cells().stream().anyMatch(cell -> hasEvidence(row, cell)))
                .toList();
        if (!rows.isEmpty()) {
            page.heading(2, "Evidence");
        }
        for (ComparisonRow row : rows) {
            page.line("- **" + escape(row.label()) + "**");
            for (int i = 0; i < row.cells().size(); i++) {
                cell(row, i);
            }
        }
    }

    private static boolean hasEvidence(ComparisonRow row, ComparisonCell cell) {
        return !cell.ownMentions().isEmpty() || !ownOmissions(row, cell).isEmpty();
    }

    private static List<Omission> ownOmissions(ComparisonRow row, ComparisonCell cell) {
        return cell.omissions().stream()
                .filter(omission -> omission.topic().equals(row.topic()))
                .toList();
    }

    private void cell(ComparisonRow row, int readout) {
        ComparisonCell cell = row.cells().get(readout);
        String lead = "  - " + escape(wording.column(readout)) + ": ";
        for (Mention mention : cell.ownMentions()) {
            page.line(lead + escape(wording.mention(row, mention)));
            quotes(page, "    ", mention.citations());
        }
        for (Omission omission : ownOmissions(row, cell)) {
            page.line(lead + escape("omission reported by " + wording.asserter(omission.reportedBy())));
            quotes(page, "    ", omission.citations());
        }
    }

    /** A block quote for each citation that has words, a plain line for each that has none. */
    static void quotes(Markdown page, String indent, List<Citation> citations) {
        for (Citation citation : citations) {
            String place = citation.locator().map(where -> ", " + escape(where)).orElse("");
            String source = code(citation.source()) + place + " (" + Plain.words(citation.directness()) + ")";
            page.blank();
            page.line(citation.quote()
                    .map(words -> indent + "> “" + escape(words.exact()) + "” — " + source)
                    .orElse(indent + "> " + source));
        }
        page.blank();
    }
}
