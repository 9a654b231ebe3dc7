package io.github.communique.testkit.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Fills a parameter or a field of type {@code Dossier} with a fixture. Nothing else is needed.
 *
 * <pre>{@code
 * @Test
 * void showsTheReferenceCall(@FixtureDossier("reference") Dossier dossier) { ... }
 * }</pre>
 */
@Documented
@Target({ElementType.PARAMETER, ElementType.FIELD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(DossierExtension.class)
public @interface FixtureDossier {
    /** {@return the name of one of {@link io.github.communique.testkit.fixture.Fixtures}} */
    String value();
}
