package io.github.communique.testkit.junit;

import io.github.communique.model.Dossier;
import io.github.communique.testkit.fixture.Fixtures;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestInstancePostProcessor;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/** Fills what {@link FixtureDossier} and {@link DossierFile} mark; those register it. */
public final class DossierExtension implements ParameterResolver, TestInstancePostProcessor, BeforeAllCallback {
    /** Makes the extension. */
    public DossierExtension() {}

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return isMarked(parameter.getParameter());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        Class<?> test = parameter.getDeclaringExecutable().getDeclaringClass();
        return dossier(parameter.getParameter(), type, test);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getTestClass().ifPresent(test -> fill(test, null, true));
    }

    @Override
    public void postProcessTestInstance(Object instance, ExtensionContext context) {
        fill(instance);
    }

    static void fill(Object instance) {
        fill(instance.getClass(), instance, false);
    }

    private static void fill(Class<?> test, @Nullable Object instance, boolean isStatic) {
        ReflectionSupport.findFields(
                        test,
                        field -> isMarked(field) && Modifier.isStatic(field.getModifiers()) == isStatic,
                        HierarchyTraversalMode.TOP_DOWN)
                .forEach(field -> fill(field, instance));
    }

    private static void fill(Field field, @Nullable Object instance) {
        Dossier dossier = dossier(field, field.getType(), field.getDeclaringClass());
        try {
            field.setAccessible(true);
            field.set(instance, dossier);
        } catch (ReflectiveOperationException | RuntimeException e) {
            throw new ExtensionConfigurationException(
                    "the field " + field.getName() + " cannot be set: it must not be final, and its package must be"
                            + " open to io.github.communique.testkit",
                    e);
        }
    }

    private static boolean isMarked(AnnotatedElement element) {
        return AnnotationSupport.isAnnotated(element, FixtureDossier.class)
                || AnnotationSupport.isAnnotated(element, DossierFile.class);
    }

    private static Dossier dossier(AnnotatedElement element, Class<?> type, Class<?> test) {
        if (!type.isAssignableFrom(Dossier.class)) {
            throw new ExtensionConfigurationException(
                    "only a Dossier can be filled with a fixture or a file, not a " + type.getSimpleName());
        }
        Optional<String> fixture =
                AnnotationSupport.findAnnotation(element, FixtureDossier.class).map(FixtureDossier::value);
        try {
            return fixture.map(name -> Fixtures.named(name).dossier())
                    .orElseGet(() -> DossierFiles.read(
                            AnnotationSupport.findAnnotation(element, DossierFile.class)
                                    .map(DossierFile::value)
                                    .orElseThrow(),
                            test));
        } catch (NoSuchElementException e) {
            throw new ExtensionConfigurationException(String.valueOf(e.getMessage()), e);
        }
    }
}
