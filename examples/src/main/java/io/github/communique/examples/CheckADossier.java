package io.github.communique.examples;

import io.github.communique.check.DossierChecker;
import io.github.communique.check.Finding;
import io.github.communique.json.DossierJson;
import io.github.communique.model.Dossier;
import java.util.List;

/** Reads a dossier that is well-formed but poor, and lists what is wrong with it. Needs Hibernate Validator. */
public final class CheckADossier {
    private static final String POOR = """
            { "communique": "1.0", "id": "calls-2021", "title": "Calls of 2021",
              "parties": [ {"id": "arcadia", "kind": "state", "names": {"en": "Arcadia"}} ],
              "events": [ {"type": "call", "id": "call-1", "time": "2021-03", "medium": "telephone",
                           "participants": [ {"party": "arcadia"} ]} ],
              "readouts": [ {"id": "readout-1", "event": "call-1", "issuer": "arcadia", "form": "written",
                             "issued": "2021-03-05", "coding": "partial",
                             "mentions": [ {"topic": "fishing", "treatment": "agreed", "by": ["arcadia"]} ]} ] }
            """;

    private CheckADossier() {}

    /**
     * Runs the example.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        Dossier dossier = DossierJson.parse(POOR);
        // tag::check[]
        List<Finding> findings = DossierChecker.standard().check(dossier);
        for (Finding finding : findings) {
            System.out.println(finding);
        }
        System.out.println(findings.get(0).code().remedy());
        // end::check[]
    }
}
