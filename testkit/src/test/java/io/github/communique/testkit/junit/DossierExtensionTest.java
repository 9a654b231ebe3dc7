package io.github.communique.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.model.Dossier;
import io.github.communique.testkit.fixture.Fixtures;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The fields are null until the extension has filled them. */
@NullUnmarked
class DossierExtensionTest {
    @FixtureDossier("one-readout")
    static Dossier shared;

    @DossierFile("/io/github/communique/testkit/fixture/two-readouts.json")
    private Dossier resource;

    @DossierFile("../examples/data/biden-putin-2021-01-26.json")
    Dossier file;

    @DossierFile("stream.ndjson")
    Dossier stream;

    private Dossier inSetUp = Fixtures.EMPTY.dossier();

    @BeforeEach
    void setUp(@FixtureDossier("three-parties") Dossier dossier) {
        inSetUp = dossier;
    }

    @Test
    void fillsParameters(
            @FixtureDossier("empty") Dossier fixture,
            @DossierFile("/io/github/communique/testkit/fixture/empty.json") Dossier read) {
        assertThat(fixture).isEqualTo(Fixtures.EMPTY.dossier()).isEqualTo(read);
    }

    @Test
    void fillsFields() {
        assertThat(shared).isEqualTo(Fixtures.ONE_READOUT.dossier());
        assertThat(resource).isEqualTo(Fixtures.TWO_READOUTS.dossier());
        assertThat(file).isEqualTo(Fixtures.REFERENCE.dossier());
        assertThat(stream.title()).isEqualTo("A stream");
    }

    @Test
    void fillsParametersOfSetUp() {
        assertThat(inSetUp).isEqualTo(Fixtures.THREE_PARTIES.dossier());
    }

    @Test
    void takesAnnotationsOfAnnotations(@Reference Dossier dossier) {
        assertThat(dossier).isEqualTo(Fixtures.REFERENCE.dossier());
    }

    @Nested
    class Inside {
        @FixtureDossier("astral-quote")
        Dossier own;

        @Test
        void fillsFieldsOfBoth() {
            assertThat(own).isEqualTo(Fixtures.ASTRAL_QUOTE.dossier());
            assertThat(resource).isEqualTo(Fixtures.TWO_READOUTS.dossier());
        }
    }

    @FixtureDossier("reference")
    @Target(ElementType.PARAMETER)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Reference {}
}
