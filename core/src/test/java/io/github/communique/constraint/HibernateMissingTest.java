package io.github.communique.constraint;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.check.ConstraintRules;
import jakarta.validation.Validation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class HibernateMissingTest {
    /** The platform's own class loader would find the classes of every module, Hibernate Validator's too. */
    private static final @Nullable ClassLoader NO_PARENT = null;

    @Test
    @Timeout(30)
    void theMessageNamesWhatToAddAgainAndAgain() throws Exception {
        try (var withoutHibernate = new URLClassLoader(
                new URL[] {of(ConstraintRules.class), of(Validation.class), of(NullMarked.class)}, NO_PARENT)) {
            Method english =
                    withoutHibernate.loadClass(ConstraintRules.class.getName()).getMethod("english");
            for (int attempt : List.of(1, 2)) {
                assertThatThrownBy(() -> english.invoke(null))
                        .as("attempt " + attempt)
                        .isInstanceOf(InvocationTargetException.class)
                        .cause()
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessage("the constraints of the model are checked by Hibernate Validator, which is"
                                + " missing: add org.hibernate.validator:hibernate-validator to the dependencies");
            }
        }
    }

    private static URL of(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }
}
