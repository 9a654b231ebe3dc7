package io.github.communique.testkit.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Fills a parameter or a field of type {@code Dossier} with what a file holds, read strictly: a JSON document or, if
 * its name ends in {@code .ndjson}, a stream of records. Nothing else is needed.
 *
 * <pre>{@code
 * @DossierFile("/calls/2021.json")
 * Dossier calls;
 * }</pre>
 */
@Documented
@Target({ElementType.PARAMETER, ElementType.FIELD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(DossierExtension.class)
public @interface DossierFile {
    /**
     * Returns where the file is.
     *
     * @return a resource as the test class finds it, with a slash in front from the root of the class path; or else a
     *     path from the folder in which the tests run
     */
    String value();
}
