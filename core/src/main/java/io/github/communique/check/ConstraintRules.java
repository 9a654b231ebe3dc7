package io.github.communique.check;

import io.github.communique.constraint.AccessorValidator;
import io.github.communique.constraint.ConstraintGate;
import io.github.communique.model.Dossier;
import io.github.communique.model.DossierRecord;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The constraints on the accessors of the model, run by Hibernate Validator, which has to be there. Records that
 * {@link ConstraintGate} lets through are not handed to it.
 */
public final class ConstraintRules implements DossierRule {
    private final Validator validator;

    private ConstraintRules(Validator validator) {
        this.validator = validator;
    }

    /**
     * {@return the rules with messages in English, whatever the locale of the machine}
     *
     * @throws IllegalStateException if Hibernate Validator is not there; the message says what to add
     */
    public static ConstraintRules english() {
        return new ConstraintRules(AccessorValidator.english());
    }

    /**
     * Returns the rules with messages in another language.
     *
     * @param locale the language; messages not translated into it are in English
     * @return the rules
     * @throws IllegalStateException if Hibernate Validator is not there; the message says what to add
     */
    public static ConstraintRules in(Locale locale) {
        return new ConstraintRules(AccessorValidator.in(locale));
    }

    @Override
    public List<FindingCode> codes() {
        return List.of(ConstraintCode.values());
    }

    /** Checks each record by itself, so that the findings come in the order of the records. */
    @Override
    public void check(Dossier dossier, Consumer<Finding> findings) {
        Place.forEach(dossier, DossierRecord.class, (place, item) -> check(place, item, findings));
    }

    /**
     * Checks one record, such as one of a stream.
     *
     * @param item the record
     * @return the findings, with paths from the record on, such as {@code /mentions/0/by}; empty if there are none
     */
    public List<Finding> check(DossierRecord item) {
        if (ConstraintGate.isCertainlyValid(item)) {
            return List.of();
        }
        return findIn(Place.of(item), item).toList();
    }

    private void check(Place place, DossierRecord item, Consumer<Finding> findings) {
        if (!ConstraintGate.isCertainlyValid(item)) {
            findIn(place, item).forEach(findings);
        }
    }

    private Stream<Finding> findIn(Place place, DossierRecord item) {
        return validator.validate(item).stream()
                .map(violation -> finding(place, violation))
                .sorted(IN_ORDER);
    }

    private static Finding finding(Place place, ConstraintViolation<?> violation) {
        String path = place.path() + ViolationPath.pointer(violation.getPropertyPath());
        FindingCode code = ConstraintCode.ofMessage(violation.getMessageTemplate());
        return new Finding(code, place.ownerId(), path, violation.getMessage(), Optional.empty());
    }

    /** Violations come as a set without an order. */
    private static final Comparator<Finding> IN_ORDER =
            Comparator.comparing(Finding::path, PointerOrder.INSTANCE).thenComparing(Finding::message);
}
