package io.github.communique.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Optional;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.spi.properties.ConstrainableExecutable;
import org.hibernate.validator.spi.properties.GetterPropertySelectionStrategy;
import org.jspecify.annotations.Nullable;

/** The one class that touches Hibernate Validator, which users may leave out. */
final class HibernateFactory {
    private HibernateFactory() {}

    static ValidatorFactory create(MessageInterpolator messages) {
        HibernateValidatorConfiguration configuration =
                Validation.byProvider(HibernateValidator.class).configure().ignoreXmlConfiguration();
        // Before any mapping: a mapping made earlier keeps looking for getters.
        configuration.getterPropertySelectionStrategy(new PlainAccessors());
        ConstraintMapping mapping = configuration.createConstraintMapping();
        mapping.constraintDefinition(Constrained.class)
                .includeExistingValidators(false)
                .validatedBy(AlreadyHere.class);
        return configuration.messageInterpolator(messages).addMapping(mapping).buildValidatorFactory();
    }

    /** {@code participants()} is the property {@code participants}. */
    static final class PlainAccessors implements GetterPropertySelectionStrategy {
        @Override
        public Optional<String> getProperty(ConstrainableExecutable executable) {
            boolean accessor = executable.getParameterTypes().length == 0 && executable.getReturnType() != void.class;
            return accessor ? Optional.of(executable.getName()) : Optional.empty();
        }

        @Override
        public List<String> getGetterMethodNameCandidates(String property) {
            return List.of(property);
        }
    }

    /** Stands in for {@link ConstrainedValidator}, which would call this very factory again and report twice. */
    public static final class AlreadyHere implements ConstraintValidator<Constrained, Object> {
        /** Makes a validator, as providers do. */
        public AlreadyHere() {}

        @Override
        public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
            return true;
        }
    }
}
