package io.github.communique.constraint;

import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Locale;

/**
 * Validators that find the constraints on accessors without {@code get}, for those who want violations rather than
 * findings.
 *
 * <p>They need Hibernate Validator, but no expression language. They are for values of the model only.
 */
public final class AccessorValidator {
    private AccessorValidator() {}

    /**
     * {@return the validator with messages in English, whatever the locale of the machine} It is made once and may be
     * shared between threads.
     *
     * @throws IllegalStateException if Hibernate Validator is not there
     */
    public static Validator english() {
        try {
            return English.VALIDATOR;
        } catch (NoClassDefFoundError e) {
            throw missing(e);
        }
    }

    /**
     * Returns a validator with messages in another language.
     *
     * @param locale the language; messages not translated into it are in English
     * @return the validator
     * @throws IllegalStateException if Hibernate Validator is not there
     */
    public static Validator in(Locale locale) {
        try {
            return Factory.FACTORY
                    .usingContext()
                    .messageInterpolator(ConstraintMessages.in(locale))
                    .getValidator();
        } catch (NoClassDefFoundError e) {
            throw missing(e);
        }
    }

    private static IllegalStateException missing(NoClassDefFoundError e) {
        return new IllegalStateException(
                "the constraints of the model are checked by Hibernate Validator, which is missing: add"
                        + " org.hibernate.validator:hibernate-validator to the dependencies",
                e);
    }

    /** Made on first use. */
    private static final class Factory {
        static final ValidatorFactory FACTORY = HibernateFactory.create(ConstraintMessages.english());
    }

    /** Made on first use. */
    private static final class English {
        static final Validator VALIDATOR = Factory.FACTORY.getValidator();
    }
}
