package io.github.communique.testkit.conformance;

import io.github.communique.check.CommuniqueFormatException;
import io.github.communique.check.DossierChecker;
import io.github.communique.check.Finding;
import io.github.communique.compare.ReadoutComparison;
import io.github.communique.evidence.EvidenceChecker;
import io.github.communique.evidence.SourceTexts;
import io.github.communique.json.ComparisonJson;
import io.github.communique.json.DossierJson;
import io.github.communique.model.Dossier;
import io.github.communique.model.EventId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Takes documents through the library. */
final class DocumentRunner {
    private DocumentRunner() {}

    static Outcome run(DocumentCase aCase, Path temporary) throws IOException {
        Outcome outcome = new Outcome(aCase);
        Dossier dossier;
        try {
            dossier = DossierJson.read(Reading.of(aCase.input()));
        } catch (CommuniqueFormatException e) {
            List<Finding> findings =
                    DossierJson.readLenient(Reading.of(aCase.input())).findings();
            return outcome.say("reading", "refused").findings("findings", of(findings));
        }
        byte[] written = DossierJson.toJson(dossier).getBytes(StandardCharsets.UTF_8);
        outcome.say("reading", "accepted")
                .file("canonical", ".canonical.json", written, aCase.input())
                .findings("checks", checks(dossier));
        if (aCase.texts().isPresent()) {
            SourceTexts texts = SourceTexts.folder(aCase.texts().get().copyTo(temporary));
            outcome.findings(
                    "evidence", of(EvidenceChecker.of(texts).check(dossier).findings()));
        }
        aCase.comparedEvent()
                .ifPresent(event -> outcome.file("comparison", ".comparison.json", comparison(dossier, event)));
        return outcome;
    }

    static List<CorpusFinding> checks(Dossier dossier) {
        return of(DossierChecker.standard().check(dossier));
    }

    static List<CorpusFinding> of(List<Finding> findings) {
        return findings.stream().map(CorpusFinding::of).toList();
    }

    static byte[] comparison(Dossier dossier, EventId event) {
        return ComparisonJson.toJson(ReadoutComparison.of(dossier, event)).getBytes(StandardCharsets.UTF_8);
    }
}
