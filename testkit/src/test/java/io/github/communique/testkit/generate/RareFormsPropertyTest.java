package io.github.communique.testkit.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.model.Dossier;
import io.github.communique.time.EdtfTemporal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;

/**
 * What is rare occurs, and often enough for a run of the usual length. The seed is fixed: this is no matter of luck.
 */
class RareFormsPropertyTest {
    private static final RareForms FORMS = new RareForms();

    @Property(tries = 2000, seed = "1", shrinking = ShrinkingMode.OFF)
    void everyTimeHasAForm(@ForAll EdtfTemporal time) {
        FORMS.count(time);
        assertThat(EdtfForm.of(time)).as("forms of %s", time).isNotEmpty();
    }

    @Property(tries = 400, seed = "1", shrinking = ShrinkingMode.OFF)
    void noTextOfADossierIsBlank(@ForAll Dossier dossier) {
        FORMS.count(dossier);
        assertThat(Texts.of(dossier)).isNotEmpty().noneMatch(String::isBlank);
    }

    @AfterContainer
    static void everyRareFormOccursOftenEnough() {
        assertThat(FORMS.tooRare()).isEmpty();
    }
}
