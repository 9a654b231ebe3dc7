package io.github.communique.compare;

import io.github.communique.model.Claim;
import io.github.communique.model.Omission;
import io.github.communique.model.Participant;
import io.github.communique.model.Readout;
import java.util.Collections;
import java.util.Map;

/** A comparison as text for a terminal. */
final class TextRendering {
    private final ReadoutComparison comparison;
    private final Wording wording;
    private final TextSheet sheet = new TextSheet();

    private TextRendering(ReadoutComparison comparison) {
        this.comparison = comparison;
        this.wording = new Wording(comparison);
    }

    static String of(ReadoutComparison comparison) {
        return new TextRendering(comparison).render();
    }

    private String render() {
        heading();
        readouts();
        new TextTopics(comparison, wording, sheet).render();
        legend();
        omissions();
        claims();
        commitments();
        overlap();
        superseded();
        return sheet.toString();
    }

    private void heading() {
        sheet.title(wording.title());
        sheet.hanging("Event         ", comparison.event().id() + " (" + wording.eventType() + ")");
        sheet.hanging("Time          ", comparison.event().time().toString());
        String lead = "Participants  ";
        for (Participant participant : comparison.event().participants()) {
            sheet.hanging(lead, wording.participant(participant));
            lead = " ".repeat(lead.length());
        }
    }

    private void readouts() {
        sheet.heading("READOUTS");
        if (comparison.readouts().isEmpty()) {
            sheet.hanging("  ", "None of this event is on record.");
        }
        for (int i = 0; i < comparison.readouts().size(); i++) {
            Readout readout = comparison.readouts().get(i);
            String facts = "; issued " + readout.issued() + "; " + wording.coding(readout) + " (" + readout.id() + ")";
            sheet.hanging("  [" + (i + 1) + "] ", wording.readout(readout) + facts);
        }
    }

    private void legend() {
        Map<String, String> legend = Legend.of(comparison);
        if (legend.isEmpty()) {
            return;
        }
        sheet.blank();
        int width = Collections.max(legend.keySet().stream().map(Plain::width).toList());
        legend.forEach((mark, meaning) ->
                sheet.hanging("  " + mark + " ".repeat(width - Plain.width(mark)) + "  ", meaning));
    }

    private void omissions() {
        if (comparison.readouts().stream()
                .anyMatch(readout -> !readout.omissions().isEmpty())) {
            sheet.heading("REPORTED OMISSIONS");
        }
        for (Readout readout : comparison.readouts()) {
            for (Omission omission : readout.omissions()) {
                sheet.hanging("  ", wording.readout(readout.id()) + ": " + wording.topic(omission.topic()));
                sheet.hanging(
                        "    ",
                        "says " + wording.asserter(omission.reportedBy()) + ": "
                                + wording.evidence(omission.citations()));
            }
        }
    }

    private void claims() {
        if (!comparison.claims().isEmpty()) {
            sheet.heading("CLAIMS ABOUT THE EVENT");
        }
        for (ClaimGroup group : comparison.claims()) {
            sheet.hanging(
                    "  ", Wording.capitalised(Plain.words(group.aspect())) + (group.isDisputed() ? ": disputed" : ""));
            for (ClaimedValue value : group.values()) {
                sheet.hanging("    ", wording.claimed(group.aspect(), value.value()));
                for (Claim claim : value.claims()) {
                    sheet.hanging(
                            "      ",
                            "says " + wording.asserter(claim.assertedBy()) + ": "
                                    + wording.evidence(claim.citations()));
                }
            }
        }
    }

    private void commitments() {
        if (!comparison.commitments().isEmpty()) {
            sheet.heading("COMMITMENTS");
        }
        for (CommitmentGroup group : comparison.commitments()) {
            sheet.hanging(
                    "  ",
                    Plain.line(group.label()) + ": " + Plain.words(group.standing()) + ", "
                            + Wording.meaning(group.standing()));
            for (StatedCommitment stated : group.commitments()) {
                sheet.hanging("    ", wording.readout(stated.readout()) + ": " + wording.commitment(stated));
                sheet.hanging("      ", wording.evidence(stated.mention().citations()));
            }
        }
    }

    private void overlap() {
        sheet.heading("OVERLAP");
        sheet.hanging("  ", wording.overlap());
        sheet.hanging("  ", Wording.OVERLAP_MEANING);
    }

    private void superseded() {
        if (!comparison.superseded().isEmpty()) {
            sheet.heading("NOT COMPARED");
        }
        comparison.superseded().forEach(readout -> sheet.hanging("  ", wording.superseded(readout)));
    }
}
