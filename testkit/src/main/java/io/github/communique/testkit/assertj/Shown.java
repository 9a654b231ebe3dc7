package io.github.communique.testkit.assertj;

import io.github.communique.check.Finding;
import io.github.communique.compare.ComparisonCell;
import io.github.communique.compare.StatedTreatment;
import io.github.communique.model.Citation;
import io.github.communique.model.Mention;
import io.github.communique.model.Modality;
import io.github.communique.model.Omission;
import io.github.communique.model.PartyId;
import io.github.communique.model.TextQuote;
import java.util.List;
import java.util.stream.Collectors;

/** What failures show of the evidence, each line indented by two spaces or more. */
final class Shown {
    private static final String NONE = "  (none)\n";

    private Shown() {}

    static String findings(List<Finding> findings) {
        return orNone(findings.stream().map(finding -> "  " + finding + "\n").collect(Collectors.joining()));
    }

    static String mentions(List<Mention> mentions) {
        return orNone(mentions.stream().map(Shown::mention).collect(Collectors.joining()));
    }

    private static String mention(Mention mention) {
        String modality = mention.modality() == Modality.ASSERTED
                ? ""
                : " (" + mention.modality().value() + ")";
        String by = mention.by().stream().map(PartyId::value).collect(Collectors.joining(", "));
        String toward = mention.toward().map(party -> ", toward " + party).orElse("");
        return "  " + mention.topic() + ": " + mention.treatment().value() + modality + ", by " + by + toward + "\n"
                + citations(mention.citations());
    }

    static String omissions(List<Omission> omissions) {
        return orNone(omissions.stream()
                .map(omission -> "  " + omission.topic() + ": reported by " + omission.reportedBy() + "\n"
                        + citations(omission.citations()))
                .collect(Collectors.joining()));
    }

    static String cells(List<ComparisonCell> cells) {
        return orNone(cells.stream().map(Shown::cell).collect(Collectors.joining()));
    }

    private static String cell(ComparisonCell cell) {
        String treatments =
                cell.treatments().stream().map(StatedTreatment::toString).collect(Collectors.joining(", "));
        return "  " + cell.readout() + ": " + cell.status().value() + (treatments.isEmpty() ? "" : ", " + treatments)
                + "\n" + citations(cell.citations());
    }

    static String citations(List<Citation> citations) {
        return citations.stream().map(Shown::citation).collect(Collectors.joining());
    }

    private static String citation(Citation citation) {
        String words = citation.quote()
                .map(TextQuote::exact)
                .map(text -> "\"" + text + "\", ")
                .orElse("");
        String place = citation.span()
                .map(span -> ", " + span.start() + " to " + span.end())
                .orElse("");
        String locator = citation.locator().map(text -> ", " + text).orElse("");
        return "    " + words + citation.directness().value() + " in " + citation.source() + place + locator + "\n";
    }

    private static String orNone(String lines) {
        return lines.isEmpty() ? NONE : lines;
    }
}
