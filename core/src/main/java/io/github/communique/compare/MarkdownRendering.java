package io.github.communique.compare;

import static io.github.communique.text.Markdown.code;
import static io.github.communique.text.Markdown.escape;

import io.github.communique.model.Citation;
import io.github.communique.model.Claim;
import io.github.communique.model.Readout;
import io.github.communique.text.Markdown;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A comparison as Markdown. */
final class MarkdownRendering {
    private static final int MOST_INDENT = 8;

    private final ReadoutComparison comparison;
    private final Wording wording;
    private final Markdown page = new Markdown();

    private MarkdownRendering(ReadoutComparison comparison) {
        this.comparison = comparison;
        this.wording = new Wording(comparison);
    }

    static String of(ReadoutComparison comparison) {
        return new MarkdownRendering(comparison).render();
    }

    private String render() {
        heading();
        readouts();
        topics();
        claims();
        commitments();
        page.heading(2, "Overlap");
        page.line(escape(Wording.capitalised(wording.overlap())) + ".");
        page.line(Wording.OVERLAP_MEANING);
        new MarkdownEvidence(comparison, wording, page).render();
        superseded();
        return page.toString();
    }

    private void heading() {
        page.heading(1, wording.title());
        page.line("- Event: " + code(comparison.event().id()) + " (" + wording.eventType() + ")");
        page.line("- Time: " + escape(comparison.event().time().toString()));
        comparison
                .event()
                .participants()
                .forEach(who -> page.line("- Participant: " + escape(wording.participant(who))));
    }

    private void readouts() {
        page.heading(2, "Readouts");
        if (comparison.readouts().isEmpty()) {
            page.line("None of this event is on record.");
            return;
        }
        page.row(List.of("Readout", "Issued", "Coding", "Id"));
        page.row(Collections.nCopies(4, "---"));
        for (int i = 0; i < comparison.readouts().size(); i++) {
            Readout readout = comparison.readouts().get(i);
            page.row(List.of(
                    escape(wording.column(i)),
                    escape(readout.issued().toString()),
                    wording.coding(readout),
                    code(readout.id())));
        }
    }

    private void topics() {
        if (comparison.rows().isEmpty()) {
            return;
        }
        page.heading(2, "Topics");
        List<String> heads = new ArrayList<>(List.of("Topic"));
        for (int i = 0; i < comparison.readouts().size(); i++) {
            heads.add(escape(wording.column(i)));
        }
        heads.add("Divergence");
        page.row(heads);
        page.row(Collections.nCopies(heads.size(), "---"));
        comparison.rows().forEach(row -> page.row(cells(row)));
        page.blank();
        Legend.of(comparison).forEach((mark, meaning) -> page.line("- **" + escape(mark) + "**: " + meaning));
    }

    private List<String> cells(ComparisonRow row) {
        List<String> cells = new ArrayList<>();
        cells.add("&emsp;".repeat(Math.min(MOST_INDENT, row.depth() - 1)) + escape(row.label()));
        for (int i = 0; i < row.cells().size(); i++) {
            cells.add(escape(wording.cell(row, i)));
        }
        cells.add(Plain.words(row.divergence()));
        return cells;
    }

    private void claims() {
        if (!comparison.claims().isEmpty()) {
            page.heading(2, "Claims about the event");
        }
        for (ClaimGroup group : comparison.claims()) {
            String disputed = group.isDisputed() ? ": **disputed**" : "";
            page.line("- " + Wording.capitalised(Plain.words(group.aspect())) + disputed);
            for (ClaimedValue value : group.values()) {
                page.line("  - " + escape(wording.claimed(group.aspect(), value.value())));
                for (Claim claim : value.claims()) {
                    page.line("    - says " + escape(wording.asserter(claim.assertedBy())));
                    quotes("      ", claim.citations());
                }
            }
        }
    }

    private void commitments() {
        if (!comparison.commitments().isEmpty()) {
            page.heading(2, "Commitments");
        }
        for (CommitmentGroup group : comparison.commitments()) {
            page.line("- " + escape(group.label()) + ": **" + Plain.words(group.standing()) + "**, "
                    + Wording.meaning(group.standing()));
            for (StatedCommitment stated : group.commitments()) {
                String who = wording.readout(stated.readout());
                page.line("  - " + escape(who + ": " + wording.commitment(stated)));
                quotes("    ", stated.mention().citations());
            }
        }
    }

    private void quotes(String indent, List<Citation> citations) {
        MarkdownEvidence.quotes(page, indent, citations);
    }

    private void superseded() {
        if (!comparison.superseded().isEmpty()) {
            page.heading(2, "Not compared");
        }
        comparison.superseded().forEach(readout -> page.line("- " + escape(wording.superseded(readout))));
    }
}
