package io.github.communique.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Has any validator apply the constraints on the accessors of a type of the model.
 *
 * <p>Jakarta Validation looks at {@code getX} only, so a plain {@code Validator}, such as Spring's, would pass over a
 * constraint on {@code participants()} in silence. This one it sees, and through it all the others: the violations have
 * the same paths and messages as those of {@link AccessorValidator#english()}, which does without this one.
 *
 * <p>What differs for a plain validator: the constraint descriptor of a violation is that of this annotation, its leaf
 * bean and invalid value are the object annotated, messages are in English, {@code validateProperty} finds nothing, and
 * paths agree in all their nodes but need not be {@code equal}. A factory that is itself told to take accessors for
 * properties needs no such mark and reports each violation twice.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ConstrainedValidator.class)
public @interface Constrained {
    /** {@return not used: each violation has the message of the constraint that is broken} */
    String message() default "must meet the constraints on its accessors";

    /** {@return the groups; none but the default one} */
    Class<?>[] groups() default {};

    /** {@return not used} */
    Class<? extends Payload>[] payload() default {};
}
