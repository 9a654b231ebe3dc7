package io.github.communique.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Makes checks of annotations. */
final class ValueChecks {
    private static final String VALIDATION = "jakarta.validation";

    private ValueChecks() {}

    /** The check of a value with some annotations and a type; empty if nothing is asked of it. */
    static Optional<Check> of(Annotation[] annotations, AnnotatedType type) {
        Class<?> raw = raw(type.getType());
        List<Check> checks = new ArrayList<>();
        for (Annotation annotation : annotations) {
            if (isConstraint(annotation)) {
                checks.add(of(annotation, raw));
            }
        }
        ofElements(type, raw).ifPresent(checks::add);
        return checks.isEmpty() ? Optional.empty() : Optional.of(Check.all(checks));
    }

    static boolean areConstraints(Annotation[] annotations) {
        return Arrays.stream(annotations).anyMatch(ValueChecks::isConstraint);
    }

    /** Whether it asks something of a value, or changes what others ask. The mark of this package does not. */
    private static boolean isConstraint(Annotation annotation) {
        Class<? extends Annotation> type = annotation.annotationType();
        return !(annotation instanceof Constrained)
                && (type.getName().startsWith(VALIDATION) || type.isAnnotationPresent(Constraint.class));
    }

    private static Check of(Annotation annotation, Class<?> type) {
        boolean isCollection = Collection.class.isAssignableFrom(type);
        if (annotation instanceof Valid) {
            return isCollection || type == Optional.class || type == Object.class ? Check.NEVER : new ValidCheck();
        } else if (annotation instanceof NotEmpty notEmpty && isCollection && notEmpty.groups().length == 0) {
            return value -> value instanceof Collection<?> items && !items.isEmpty();
        } else if (annotation instanceof Size size && isCollection && size.groups().length == 0) {
            return value ->
                    value instanceof Collection<?> items && items.size() >= size.min() && items.size() <= size.max();
        } else if (annotation instanceof Min min && min.groups().length == 0 && isWhole(type)) {
            long least = min.value();
            return value -> value instanceof Number number && number.longValue() >= least;
        } else if (annotation instanceof Max max && max.groups().length == 0 && isWhole(type)) {
            long most = max.value();
            return value -> value instanceof Number number && number.longValue() <= most;
        } else if (annotation instanceof Pattern pattern
                && pattern.groups().length == 0
                && pattern.flags().length == 0) {
            java.util.regex.Pattern compiled = java.util.regex.Pattern.compile(pattern.regexp());
            return value ->
                    value instanceof String text && compiled.matcher(text).matches();
        }
        return Check.NEVER;
    }

    private static boolean isWhole(Class<?> type) {
        return type == Integer.class || type == Long.class || type == int.class || type == long.class;
    }

    /** What is asked of what a list or an optional holds. */
    private static Optional<Check> ofElements(AnnotatedType type, Class<?> raw) {
        if (!(type instanceof AnnotatedParameterizedType container)) {
            return Optional.empty();
        }
        List<Check> checks = new ArrayList<>();
        for (AnnotatedType element : container.getAnnotatedActualTypeArguments()) {
            of(element.getAnnotations(), element).ifPresent(checks::add);
        }
        if (checks.isEmpty()) {
            return Optional.empty();
        }
        Check element = Check.all(checks);
        if (raw == List.class) {
            return Optional.of(value -> value instanceof List<?> items && allHold(element, items));
        } else if (raw == Optional.class) {
            return Optional.of(
                    value -> value instanceof Optional<?> held && (held.isEmpty() || element.holds(held.get())));
        }
        return Optional.of(Check.NEVER);
    }

    private static boolean allHold(Check check, List<?> items) {
        for (int i = 0; i < items.size(); i++) {
            if (!check.holds(items.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static Class<?> raw(Type type) {
        if (type instanceof Class<?> raw) {
            return raw;
        }
        return type instanceof ParameterizedType generic ? raw(generic.getRawType()) : Object.class;
    }
}
