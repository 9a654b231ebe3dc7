package io.github.communique.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.communique.model.Dossier;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/** What a test says that names a dossier wrongly. */
class DossierExtensionErrorsTest {
    @Test
    void listsTheFixturesIfThereIsNoneOfThatName() {
        assertThat(messageOf(new UnknownFixture()))
                .startsWith("no fixture 'refrence'; there are reference, empty, one-readout, two-readouts, ");
    }

    @Test
    void saysWhereAFileWasLookedFor() {
        assertThat(messageOf(new UnknownFile()))
                .startsWith("no file 'none.json': neither a resource of UnknownFile nor a file at ")
                .endsWith("none.json");
    }

    @Test
    void showsAllThatIsWrongWithAFile() {
        assertThat(messageOf(new BrokenFile()).lines())
                .hasSize(3)
                .satisfies(lines -> assertThat(lines.get(0)).isEqualTo("the dossier cannot be read:"))
                .satisfies(lines ->
                        assertThat(lines.get(1)).startsWith("  broken.json:4:").endsWith("[property.unknown]"))
                .satisfies(lines ->
                        assertThat(lines.get(2)).startsWith("  broken.json:").endsWith("[property.missing]"));
    }

    @Test
    void showsTheLineOfABadRecord() {
        assertThat(messageOf(new BrokenStream())).startsWith("the dossier cannot be read:\n  broken.ndjson:2:");
    }

    @Test
    void refusesOtherTypes() {
        assertThat(messageOf(new OtherType()))
                .isEqualTo("only a Dossier can be filled with a fixture or a file, not a String");
    }

    private static String messageOf(Object instance) {
        return String.valueOf(
                catchThrowableOfType(ExtensionConfigurationException.class, () -> DossierExtension.fill(instance))
                        .getMessage());
    }

    @NullUnmarked
    static final class UnknownFixture {
        @FixtureDossier("refrence")
        Dossier dossier;
    }

    @NullUnmarked
    static final class UnknownFile {
        @DossierFile("none.json")
        Dossier dossier;
    }

    @NullUnmarked
    static final class BrokenFile {
        @DossierFile("broken.json")
        Dossier dossier;
    }

    @NullUnmarked
    static final class BrokenStream {
        @DossierFile("broken.ndjson")
        Dossier dossier;
    }

    @NullUnmarked
    static final class OtherType {
        @FixtureDossier("reference")
        String dossier;
    }
}
