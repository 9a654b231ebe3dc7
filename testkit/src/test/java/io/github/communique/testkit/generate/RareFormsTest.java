package io.github.communique.testkit.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.schema.ModelSchema;
import io.github.communique.testkit.fixture.Fixture;
import io.github.communique.testkit.fixture.Fixtures;
import io.github.communique.time.EdtfTemporal;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The guards of the generators see what a generator leaves out. */
class RareFormsTest {
    private static final String TOO_FEW = ": 0 of " + Fixtures.all().size() + ", which should be ";

    /** The fixtures stand for a generator that covers what its author thought of. */
    @Test
    void whatNeverOccursIsTooRare() {
        RareForms forms = new RareForms();
        Fixtures.all().stream().map(Fixture::dossier).forEach(forms::count);
        Arrays.stream(EdtfForm.values())
                .skip(1)
                .map(form -> EdtfTemporal.parse(form.example()))
                .forEach(forms::count);
        assertThat(forms.tooRare())
                .contains("formulas" + TOO_FEW + "20%", "a very long text" + TOO_FEW + "1%")
                .noneMatch(rare -> rare.startsWith("empty"));
    }

    @Test
    void whatWasNeverCountedIsTooRare() {
        assertThat(new RareForms().tooRare())
                .contains("empty: 0 of 0, which should be 2%")
                .hasSizeGreaterThan(EdtfForm.values().length);
    }

    @Test
    void aFormThatOnlyOneTimeInAThousandHasIsTooRare() {
        RareForms forms = new RareForms();
        for (int i = 0; i < 1_000; i++) {
            forms.count(EdtfTemporal.parse(i == 0 ? "2021~" : "2021-01-26"));
        }
        assertThat(forms.tooRare()).contains("APPROXIMATE: 1 of 1000, which should be 1%");
    }

    @Test
    void propertiesAndTermsThatNeverOccurAreSeen() {
        Occurrences found = new Occurrences();
        found.count(Fixtures.EMPTY.dossier());
        assertThat(ModelSchema.DOSSIER.properties())
                .filteredOn(property -> property.name().equals("events"))
                .singleElement()
                .satisfies(events -> {
                    assertThat(found.percentWith(ModelSchema.DOSSIER, events)).isZero();
                    assertThat(found.percentWithout(ModelSchema.DOSSIER, events))
                            .isEqualTo(100);
                });
    }
}
