package io.github.communique.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.constraint.AccessorValidator;
import io.github.communique.constraint.ConstraintGate;
import io.github.communique.model.Dossier;
import io.github.communique.model.DossierRecord;
import io.github.communique.testkit.generate.DossierArbitraries;
import jakarta.validation.Validator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;

class ConstraintGatePropertyTest {
    private static final Validator VALIDATOR = AccessorValidator.english();

    @Provide
    Arbitrary<DossierRecord> records() {
        return DossierArbitraries.records();
    }

    @Property(tries = 2000, shrinking = ShrinkingMode.OFF)
    void whatTheGateLetsThroughIsWhatTheValidatorFindsNothingIn(@ForAll("records") DossierRecord item) {
        boolean isCertain = ConstraintGate.isCertainlyValid(item);

        assertThat(isCertain).isEqualTo(VALIDATOR.validate(item).isEmpty());
        Statistics.collect(isCertain);
        Statistics.coverage(coverage -> {
            coverage.check(true).percentage(share -> share > 20);
            coverage.check(false).percentage(share -> share > 5);
        });
    }

    @Property(tries = 100)
    void theGateLetsAllOfASoundDossierThrough(@ForAll Dossier dossier) {
        assertThat(ConstraintGate.isCertainlyValid(dossier)).isTrue();
    }
}
