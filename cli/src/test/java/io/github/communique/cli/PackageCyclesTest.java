package io.github.communique.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Holds the packages to what docs/architecture.md says of them. */
class PackageCyclesTest {
    private static final JavaClasses COMMAND = new ClassFileImporter().importPath(Path.of("target", "classes"));

    @Test
    void thePackagesAreFreeOfCycles() {
        slices().matching("io.github.communique.(**)").should().beFreeOfCycles().check(COMMAND);
    }

    @Test
    void onlyWhatReadsACommandLineKnowsPicocli() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "..cli.command",
                        "..cli.console",
                        "..cli.imports",
                        "..cli.convert",
                        "..cli.validate",
                        "..cli.finding",
                        "..cli.place",
                        "..cli.file")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("picocli..")
                .check(COMMAND);
    }
}
