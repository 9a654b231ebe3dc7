package io.github.communique.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.constraint.BrokenBeans.Broken;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConstraintGateTest {
    static Stream<Map.Entry<String, Broken>> broken() {
        return BrokenBeans.byConstraint().entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("broken")
    void leavesEveryValueThatBreaksAConstraintToTheValidator(Map.Entry<String, Broken> broken) {
        assertThat(ConstraintGate.isCertainlyValid(broken.getValue().bean())).isFalse();
    }

    @Test
    void letsThroughWhatNothingIsAskedOf() {
        assertThat(ConstraintGate.isCertainlyValid(new Plain("a"))).isTrue();
    }

    @Test
    void looksIntoListsAndOptionalsAndWhatTheyHold() {
        assertThat(ConstraintGate.isCertainlyValid(new Outer(List.of(inner("a"), inner("b")), Optional.empty())))
                .isTrue();
        assertThat(ConstraintGate.isCertainlyValid(new Outer(List.of(inner("a"), inner("")), Optional.empty())))
                .isFalse();
        assertThat(ConstraintGate.isCertainlyValid(new Outer(List.of(), Optional.of(inner("a")))))
                .isTrue();
        assertThat(ConstraintGate.isCertainlyValid(new Outer(List.of(), Optional.of(inner("")))))
                .isFalse();
    }

    @Test
    void asksOfEachValueWhatItsOwnClassAsks() {
        Inner loose = inner("a");
        Inner strict = new Strict(List.of("a"), List.of());
        for (List<Inner> many :
                List.of(List.of(loose, strict), List.of(strict, loose), List.of(loose, strict, loose))) {
            assertThat(ConstraintGate.isCertainlyValid(new Outer(many, Optional.empty())))
                    .isFalse();
            assertThat(ConstraintGate.isCertainlyValid(new Outer(List.of(loose), Optional.of(loose))))
                    .isTrue();
        }
    }

    @Test
    void findsConstraintsThatAreInherited() {
        assertThat(ConstraintGate.isCertainlyValid(new Heir(List.of("a")))).isTrue();
        assertThat(ConstraintGate.isCertainlyValid(new Heir(List.of()))).isFalse();
    }

    static Stream<Object> unknown() {
        return Stream.of(
                new OfAnotherConstraint("a"),
                new OfAnotherPackage("a"),
                new OfAGroup(List.of("a")),
                new OfASet(Set.of(inner("a"))),
                new OfANestedList(List.of(List.of("a"))),
                new OfAWholeList(List.of(inner("a"))),
                new OnAField(),
                new OnTheClass());
    }

    @ParameterizedTest
    @MethodSource("unknown")
    void isCertainOfNothingWhereItDoesNotKnowAnAnnotation(Object bean) {
        assertThat(ConstraintGate.isCertainlyValid(bean)).isFalse();
    }

    private static Inner inner(String text) {
        return () -> text.isEmpty() ? List.of() : List.of(text);
    }

    /** Nothing is asked. */
    public record Plain(String text) {}

    /** With a constraint that the gate knows. */
    public interface Inner {
        /** Some. */
        @Size(min = 1, max = 1)
        List<String> texts();
    }

    /** With values inside others. */
    public record Outer(List<@Valid Inner> many, Optional<@Valid Inner> one) {}

    /** Asks for more. */
    public record Strict(List<String> texts, @NotEmpty List<String> others) implements Inner {}

    /** Declares a constraint. */
    public interface Declared {
        /** Some. */
        @NotEmpty
        List<String> texts();
    }

    /** Inherits it. */
    public record Heir(List<String> texts) implements Declared {}

    /** With a constraint that the gate does not know. */
    public record OfAnotherConstraint(@NotBlank String text) {}

    /** With a constraint of somebody else. */
    public record OfAnotherPackage(@Own String text) {}

    /** With a constraint that holds for some groups only. */
    public record OfAGroup(@NotEmpty(groups = Plain.class) List<String> texts) {}

    /** With a container that the gate does not know. */
    public record OfASet(Set<@Valid Inner> many) {}

    /** With a constraint two levels down, on what is no text. */
    public record OfANestedList(List<@Pattern(regexp = "a") List<String>> many) {}

    /** With the older way to look into a list. */
    public record OfAWholeList(@Valid List<Inner> many) {}

    /** With a constraint on a field. */
    public static final class OnAField {
        @Min(1)
        @SuppressWarnings("unused") // a validator reads it
        private final long number = 2;
    }

    /** With a constraint on the class. */
    @Own
    public static final class OnTheClass {}

    /** A constraint that nobody knows. */
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = Always.class)
    public @interface Own {
        /** Not used. */
        String message() default "";

        /** Not used. */
        Class<?>[] groups() default {};

        /** Not used. */
        Class<? extends Payload>[] payload() default {};
    }

    /** Finds nothing wrong. */
    public static final class Always implements ConstraintValidator<Own, Object> {
        @Override
        public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
            return true;
        }
    }
}
