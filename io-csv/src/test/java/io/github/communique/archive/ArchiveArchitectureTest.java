package io.github.communique.archive;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the packages of archives to what docs/architecture.md says of them. */
class ArchiveArchitectureTest {
    private static final JavaClasses ARCHIVE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.github.communique.archive");

    private static final List<String> FROM_TOP = Stream.of(
                    "run", "down", "gdelt", "icews", "polecat", "fold", "decode", "select", "event", "actor", "unpack",
                    "row")
            .map(name -> "io.github.communique.archive." + name)
            .toList();

    @Test
    void noPackageUsesOneThatUsesIt() {
        slices().matching("io.github.communique.archive.(*)..")
                .should()
                .beFreeOfCycles()
                .check(ARCHIVE);
    }

    @Test
    void everyPackageUsesOnlyThoseBelowIt() {
        for (int i = 0; i < FROM_TOP.size(); i++) {
            noClasses()
                    .that()
                    .resideInAPackage(FROM_TOP.get(i))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(FROM_TOP.subList(0, i).toArray(String[]::new))
                    .check(ARCHIVE);
        }
    }

    @Test
    void noArchiveKnowsOfAnother() {
        slices().matching("io.github.communique.archive.(gdelt|icews|polecat)")
                .should()
                .notDependOnEachOther()
                .check(ARCHIVE);
    }

    @Test
    void nothingButThePublicPackagesIsExported() throws IOException {
        try (InputStream descriptor = Files.newInputStream(Path.of("target", "classes", "module-info.class"))) {
            assertThat(ModuleDescriptor.read(descriptor).exports())
                    .extracting(ModuleDescriptor.Exports::source)
                    .containsExactlyInAnyOrder("io.github.communique.archive", "io.github.communique.csv");
        }
    }
}
