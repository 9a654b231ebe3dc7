package io.github.communique.examples;

import static io.github.communique.testkit.assertj.CommuniqueAssertions.assertThat;
import static io.github.communique.testkit.assertj.CommuniqueAssertions.assertThatExceptionOfType;

import io.github.communique.check.CommuniqueFormatException;
import io.github.communique.check.DossierChecker;
import io.github.communique.check.IntegrityCode;
import io.github.communique.check.ReadingCode;
import io.github.communique.compare.ReadoutComparison;
import io.github.communique.json.DossierJson;
import io.github.communique.model.DiplomaticEvent;
import io.github.communique.model.Dossier;
import io.github.communique.model.Readout;
import io.github.communique.testkit.broken.BrokenDossier;
import io.github.communique.testkit.broken.BrokenDossiers;
import io.github.communique.testkit.broken.ExpectedFinding;
import io.github.communique.time.EdtfTemporal;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What docs/testing.md shows of generators, with nothing but what is published. */
class TestingPropertyTest {
    // tag::generated[]
    @Property
    void everyEventCanBeShown(@ForAll Dossier dossier) {
        for (DiplomaticEvent event : dossier.events()) {
            assertThat(ReadoutComparison.of(dossier, event.id()).toText()).isNotBlank();
        }
    }

    @Property
    void everyReadoutHasARevision(@ForAll Readout readout, @ForAll EdtfTemporal time) {
        assertThat(readout.revision()).isPositive();
        assertThat(EdtfTemporal.parse(time.toString())).isEqualTo(time);
    }
    // end::generated[]

    // tag::broken[]
    @Provide
    Arbitrary<BrokenDossier> loops() {
        return BrokenDossiers.giving(IntegrityCode.TOPIC_LOOP, IntegrityCode.SUPERSESSION_LOOP);
    }

    @Property(tries = 20)
    void everyLoopIsFoundWhereItIs(@ForAll("loops") BrokenDossier broken) {
        Dossier dossier = broken.dossier().orElseThrow();
        assertThat(DossierChecker.standard().check(dossier))
                .map(ExpectedFinding::of)
                .isEqualTo(broken.expected());
    }
    // end::broken[]

    @Provide
    Arbitrary<BrokenDossier> misspelt() {
        return BrokenDossiers.giving(ReadingCode.UNKNOWN_PROPERTY);
    }

    @Property(tries = 20)
    void noMisspeltPropertyIsRead(@ForAll("misspelt") BrokenDossier broken) {
        assertThatExceptionOfType(CommuniqueFormatException.class).isThrownBy(() -> DossierJson.parse(broken.json()));
    }
}
