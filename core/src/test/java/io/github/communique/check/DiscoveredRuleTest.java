package io.github.communique.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiscoveredRuleTest {
    private static final String RULE = "io.github.communique.check.housestyle.HouseRule";

    @Test
    void aRuleInAnotherJarIsFound(@TempDir Path jar) throws IOException {
        Files.createDirectories(jar.resolve("META-INF/services"));
        Files.writeString(jar.resolve("META-INF/services/" + DossierRule.class.getName()), RULE + "\n");
        Path type = jar.resolve(RULE.replace('.', '/') + ".class");
        Files.createDirectories(type.getParent());
        try (InputStream compiled =
                DiscoveredRuleTest.class.getResourceAsStream("/" + RULE.replace('.', '/') + ".class")) {
            Files.write(type, compiled.readAllBytes());
        }
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader loader = new OtherJar(jar.toUri().toURL(), before)) {
            Thread.currentThread().setContextClassLoader(loader);
            assertThat(DossierChecker.standard().check(new Sample().dossier()))
                    .extracting(Finding::message)
                    .containsExactly("the house has seen it");
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }
}
