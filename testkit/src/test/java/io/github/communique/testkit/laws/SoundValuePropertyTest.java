package io.github.communique.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.check.ConstraintRules;
import io.github.communique.check.DossierChecker;
import io.github.communique.model.Dossier;
import io.github.communique.model.DossierHeader;
import io.github.communique.model.DossierId;
import io.github.communique.model.DossierRecord;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class SoundValuePropertyTest {
    private static final DossierChecker CONSTRAINTS =
            DossierChecker.builder().add(ConstraintRules.english()).build();

    @Property(tries = 300)
    void everyRecordByItselfKeepsTheConstraints(@ForAll DossierRecord item) {
        DossierHeader header = DossierHeader.builder()
                .id(DossierId.of("one"))
                .title("One record")
                .build();
        Dossier dossier = Dossier.builder().header(header).add(item).build();
        assertThat(CONSTRAINTS.check(dossier)).isEmpty();
    }
}
