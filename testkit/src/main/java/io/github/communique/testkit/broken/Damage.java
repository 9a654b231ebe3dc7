package io.github.communique.testkit.broken;

import io.github.communique.check.FindingCode;
import io.github.communique.evidence.SourceTexts;
import io.github.communique.json.DossierJson;
import io.github.communique.model.Dossier;
import java.util.List;
import java.util.Optional;

/** What a mutation makes of a dossier. */
record Damage(String json, Optional<Dossier> dossier, SourceTexts texts, List<ExpectedFinding> expected) {
    private static final SourceTexts NONE = source -> Optional.empty();

    static Damage by(Change change, FindingCode code, DossierTree tree) {
        change.apply().run();
        String json = tree.toJson();
        Optional<Dossier> read =
                Layer.of(code) == Layer.READING ? Optional.empty() : Optional.of(DossierJson.parse(json));
        return new Damage(json, read, tree.texts().orElse(NONE), change.expected(code));
    }

    static Damage of(Dossier built, FindingCode code, String path) {
        ExpectedFinding expected = new ExpectedFinding(code.code(), path);
        return new Damage(DossierJson.toJson(built), Optional.of(built), NONE, List.of(expected));
    }

    BrokenDossier of(Mutation mutation) {
        return new BrokenDossier(mutation, json, dossier, texts, expected);
    }
}
