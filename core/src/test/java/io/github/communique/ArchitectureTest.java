package io.github.communique;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Holds the house to what docs/architecture.md says of it. */
class ArchitectureTest {
    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.github.communique");

    @Test
    void everyPackageUsesOnlyThoseBeforeIt() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("text")
                .definedBy("io.github.communique.text..")
                .layer("vocabulary")
                .definedBy("io.github.communique.vocabulary..")
                .layer("time")
                .definedBy("io.github.communique.time..")
                .layer("model")
                .definedBy("io.github.communique.model..")
                .layer("schema")
                .definedBy("io.github.communique.schema..")
                .layer("constraint")
                .definedBy("io.github.communique.constraint..")
                .layer("check")
                .definedBy("io.github.communique.check..")
                .layer("evidence")
                .definedBy("io.github.communique.evidence..")
                .layer("compare")
                .definedBy("io.github.communique.compare..")
                .layer("file")
                .definedBy("io.github.communique.file..")
                .whereLayer("text")
                .mayNotAccessAnyLayer()
                .whereLayer("vocabulary")
                .mayNotAccessAnyLayer()
                .whereLayer("time")
                .mayOnlyAccessLayers("text", "vocabulary")
                .whereLayer("constraint")
                .mayOnlyAccessLayers("text")
                .whereLayer("model")
                .mayOnlyAccessLayers("text", "vocabulary", "time", "constraint")
                .whereLayer("schema")
                .mayOnlyAccessLayers("vocabulary", "time", "model")
                .whereLayer("check")
                .mayOnlyAccessLayers("text", "vocabulary", "time", "constraint", "model", "schema")
                .whereLayer("evidence")
                .mayOnlyAccessLayers("text", "vocabulary", "time", "model", "schema", "check")
                .whereLayer("compare")
                .mayOnlyAccessLayers("text", "vocabulary", "time", "model")
                .whereLayer("file")
                .mayNotAccessAnyLayer()
                .check(CORE);
    }

    @Test
    void noFormatIsKnownHere() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("tools.jackson..", "com.fasterxml..", "de.siegmar..", "..json..", "..csv..")
                .check(CORE);
    }
}
