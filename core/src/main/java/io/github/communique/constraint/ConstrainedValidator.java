package io.github.communique.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import java.util.Iterator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Applies the constraints on accessors for {@link Constrained}, and reports each violation where it is. */
public final class ConstrainedValidator implements ConstraintValidator<Constrained, Object> {
    /** What a message interpolator would read as more than text. */
    private static final Pattern SPECIAL = Pattern.compile("[\\\\{}$]");

    /** Makes a validator, as providers do. */
    public ConstrainedValidator() {}

    @Override
    public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        var violations = AccessorValidator.english().validate(value);
        if (violations.isEmpty()) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        violations.forEach(violation -> report(violation, context));
        return false;
    }

    private static void report(ConstraintViolation<?> violation, ConstraintValidatorContext context) {
        String literal = SPECIAL.matcher(violation.getMessage()).replaceAll("\\\\$0");
        ConstraintViolationBuilder builder = context.buildConstraintViolationWithTemplate(literal);
        Iterator<Path.Node> nodes = violation.getPropertyPath().iterator();
        Path.Node first = nodes.next();
        follow(builder.addPropertyNode(first.getName()), first, nodes);
    }

    /** Recurses as deep as the model nests its values, never as deep as the data goes. */
    private static void follow(NodeBuilderCustomizableContext at, Path.Node node, Iterator<Path.Node> rest) {
        Path.PropertyNode property = node.as(Path.PropertyNode.class);
        if (property.getContainerClass() != null) {
            at.inContainer(property.getContainerClass(), property.getTypeArgumentIndex());
        }
        if (node.isInIterable()) {
            NodeBuilderDefinedContext element = at.inIterable().atIndex(node.getIndex());
            if (rest.hasNext()) {
                Path.Node next = rest.next();
                follow(element.addPropertyNode(next.getName()), next, rest);
            } else {
                element.addConstraintViolation();
            }
        } else if (rest.hasNext()) {
            Path.Node next = rest.next();
            follow(at.addPropertyNode(next.getName()), next, rest);
        } else {
            at.addConstraintViolation();
        }
    }
}
