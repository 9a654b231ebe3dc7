package io.github.communique.constraint;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.communique.model.Dossier;
import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds every constraint on an accessor of the model by reflection. */
final class ModelConstraints {
    private ModelConstraints() {}

    /** One annotation on one accessor. */
    record OnAccessor(Method accessor, Annotation annotation) {
        @Override
        public String toString() {
            return "@" + annotation.annotationType().getSimpleName() + " "
                    + accessor.getDeclaringClass().getSimpleName() + "." + accessor.getName();
        }
    }

    /** All but those that lead into a type where nothing can be broken. */
    static List<OnAccessor> all() {
        return new ClassFileImporter()
                .importUrl(Dossier.class.getProtectionDomain().getCodeSource().getLocation()).stream()
                        .filter(type -> type.getPackageName().equals(Dossier.class.getPackageName()))
                        .map(JavaClass::reflect)
                        .flatMap(ModelConstraints::of)
                        .sorted(Comparator.comparing(OnAccessor::toString))
                        .toList();
    }

    private static Stream<OnAccessor> of(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> !method.isBridge() && !method.isSynthetic())
                .flatMap(method -> annotated(method)
                        .flatMap(element -> Arrays.stream(element.getAnnotations())
                                .filter(annotation -> matters(annotation, element)))
                        .distinct()
                        .map(annotation -> new OnAccessor(method, annotation)));
    }

    private static Stream<AnnotatedElement> annotated(Method method) {
        AnnotatedType type = method.getAnnotatedReturnType();
        return type instanceof AnnotatedParameterizedType generic
                ? Stream.concat(Stream.of(method), Arrays.stream(generic.getAnnotatedActualTypeArguments()))
                : Stream.of(method);
    }

    private static boolean matters(Annotation annotation, AnnotatedElement element) {
        if (annotation.annotationType().isAnnotationPresent(Constraint.class)) {
            return true;
        }
        return annotation instanceof Valid && canBeBroken(target(element));
    }

    private static Class<?> target(AnnotatedElement element) {
        return (Class<?>)
                (element instanceof Method method ? method.getReturnType() : ((AnnotatedType) element).getType());
    }

    private static boolean canBeBroken(Class<?> type) {
        boolean below = type.isSealed()
                && Arrays.stream(type.getPermittedSubclasses())
                        .filter(Class::isInterface)
                        .anyMatch(ModelConstraints::canBeBroken);
        return below || of(type).findAny().isPresent();
    }
}
