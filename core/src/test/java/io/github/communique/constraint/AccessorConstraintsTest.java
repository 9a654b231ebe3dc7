package io.github.communique.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.check.ConstraintCode;
import io.github.communique.constraint.BrokenBeans.Broken;
import io.github.communique.constraint.ModelConstraints.OnAccessor;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A provider passes over a constraint that it does not find, and says nothing: so each has to show that it works. */
class AccessorConstraintsTest {
    /** What any user of Jakarta Validation has; the interpolator stands in for an expression language. */
    static final Validator PLAIN = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    static Stream<Map.Entry<String, Broken>> broken() {
        return BrokenBeans.byConstraint().entrySet().stream();
    }

    static List<OnAccessor> constraints() {
        return ModelConstraints.all();
    }

    @Test
    void everyConstraintOnAnAccessorHasABeanThatBreaksIt() {
        assertThat(BrokenBeans.byConstraint().keySet())
                .as("add to BrokenBeans a value that breaks the constraint, and nothing else")
                .containsExactlyInAnyOrderElementsOf(
                        constraints().stream().map(OnAccessor::toString).toList());
    }

    @ParameterizedTest
    @MethodSource("broken")
    void ourValidatorReportsWhatIsBroken(Map.Entry<String, Broken> broken) {
        Object bean = broken.getValue().bean();
        assertThat(AccessorValidator.english().validate(bean))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactly(broken.getValue().path());
    }

    @ParameterizedTest
    @MethodSource("broken")
    void aPlainValidatorReportsTheSame(Map.Entry<String, Broken> broken) {
        Object bean = broken.getValue().bean();
        assertThat(summary(PLAIN.validate(bean)))
                .isEqualTo(summary(AccessorValidator.english().validate(bean)));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void aPlainValidatorReportsTheSamePathNodeByNode(Map.Entry<String, Broken> broken) {
        Object bean = broken.getValue().bean();
        assertThat(nodes(PLAIN.validate(bean)))
                .isEqualTo(nodes(AccessorValidator.english().validate(bean)));
    }

    @ParameterizedTest
    @MethodSource("constraints")
    void aTypeWithConstraintsIsMarkedForPlainValidators(OnAccessor constraint) {
        Class<?> type = constraint.accessor().getDeclaringClass();
        assertThat(Stream.concat(Stream.of(type), superInterfaces(type))
                        .filter(t -> t.isAnnotationPresent(Constrained.class)))
                .as("put @Constrained on " + type.getSimpleName() + ", once in its hierarchy")
                .hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("constraints")
    void aConstraintHasTheMessageKeyOfAFindingCode(OnAccessor constraint) throws ReflectiveOperationException {
        Class<?> annotation = constraint.annotation().annotationType();
        if (annotation.isAnnotationPresent(Constraint.class)) {
            assertThat(annotation.getMethod("message").invoke(constraint.annotation()))
                    .as("give the constraint the message {key} of a ConstraintCode")
                    .isIn(Arrays.stream(ConstraintCode.values())
                            .map(code -> "{" + code.messageKey() + "}")
                            .toList());
        }
    }

    private static Stream<Class<?>> superInterfaces(Class<?> type) {
        return Arrays.stream(type.getInterfaces())
                .flatMap(parent -> Stream.concat(Stream.of(parent), superInterfaces(parent)));
    }

    static Set<String> summary(Set<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
                .collect(Collectors.toSet());
    }

    /** All that Jakarta Validation lets one ask of a path. */
    private static List<List<Object>> nodes(Set<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .flatMap(violation ->
                        StreamSupport.stream(violation.getPropertyPath().spliterator(), false))
                .map(AccessorConstraintsTest::parts)
                .toList();
    }

    private static List<Object> parts(Path.Node node) {
        Path.PropertyNode property = node.as(Path.PropertyNode.class);
        return Arrays.asList(
                node.getName(),
                node.getKind(),
                node.isInIterable(),
                node.getIndex(),
                node.getKey(),
                property.getContainerClass(),
                property.getTypeArgumentIndex());
    }
}
