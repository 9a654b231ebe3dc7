package io.github.communique.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PloverCodingTest {
    private static final PloverCode PHONE = PloverCode.of(PloverType.CONSULT, "phone");

    @Test
    void keepsItsContextsWhenTheGivenListChanges() {
        var contexts = new ArrayList<>(List.of(PloverContext.LEGAL));
        var coding = new PloverCoding(PHONE, contexts);
        contexts.clear();
        assertThat(coding.contexts()).containsExactly(PloverContext.LEGAL);
    }

    @Test
    void refusesTheSameContextTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PloverCoding(PHONE, List.of(PloverContext.CYBER, PloverContext.CYBER)))
                .withMessage("contexts must differ: '[CYBER, CYBER]'");
    }
}
