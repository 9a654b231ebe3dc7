package io.github.communique.constraint;

import java.lang.invoke.CallSite;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Makes the check of a class from the constraints on its accessors and on those of all that it extends. */
final class BeanCheck {
    private BeanCheck() {}

    static Check of(Class<?> type) {
        List<Check> checks = new ArrayList<>();
        for (Class<?> declaring : hierarchy(type)) {
            boolean isOtherwiseConstrained = ValueChecks.areConstraints(declaring.getAnnotations())
                    || Arrays.stream(declaring.getDeclaredFields())
                            .map(Field::getAnnotations)
                            .anyMatch(ValueChecks::areConstraints);
            if (isOtherwiseConstrained) {
                return Check.NEVER;
            }
            for (Method method : declaring.getDeclaredMethods()) {
                accessorCheck(method).ifPresent(checks::add);
            }
        }
        return Check.all(checks);
    }

    private static Set<Class<?>> hierarchy(Class<?> type) {
        Set<Class<?>> all = new LinkedHashSet<>();
        for (Class<?> at = type; at != null && at != Object.class; at = at.getSuperclass()) {
            all.add(at);
            for (Class<?> above : at.getInterfaces()) {
                all.addAll(hierarchy(above));
            }
        }
        return all;
    }

    private static Optional<Check> accessorCheck(Method method) {
        Optional<Check> ofValue = ValueChecks.of(method.getAnnotations(), method.getAnnotatedReturnType());
        if (ofValue.isEmpty() || method.getParameterCount() > 0) {
            return ofValue.map(check -> Check.NEVER);
        }
        Check check = ofValue.get();
        return Optional.of(accessor(method)
                .map(accessor -> (Check) value -> value != null && check.holds(accessor.apply(value)))
                .orElse(Check.NEVER));
    }

    /** The accessor as code that runs as fast as a call; empty if it cannot be called from here. */
    @SuppressWarnings("unchecked")
    private static Optional<Function<Object, Object>> accessor(Method method) {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            MethodHandle handle = lookup.unreflect(method);
            CallSite site = LambdaMetafactory.metafactory(
                    lookup,
                    "apply",
                    MethodType.methodType(Function.class),
                    MethodType.methodType(Object.class, Object.class),
                    handle,
                    handle.type().wrap());
            return Optional.of((Function<Object, Object>) site.getTarget().invoke());
        } catch (Throwable e) {
            return Optional.empty();
        }
    }
}
