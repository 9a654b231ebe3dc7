package io.github.communique.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.model.Claim;
import io.github.communique.model.Dossier;
import io.github.communique.model.DossierRecord;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

class PlainValidatorTest {
    private static final Validator PLAIN = AccessorConstraintsTest.PLAIN;

    @Test
    void reportsEachViolationOfADossierOnce() {
        assertThat(PLAIN.validate(BrokenBeans.brokenDossier()))
                .extracting(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
                .containsExactlyInAnyOrder(
                        "claims[0].citations: must have at least one citation as evidence",
                        "claims[1].citations: must have at least one citation as evidence",
                        "events[0].participants: a call or meeting must name at least two participants");
    }

    @Test
    void reportsViolationsInABeanOfTheUser() {
        assertThat(PLAIN.validate(new Upload(BrokenBeans.brokenDossier())))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactlyInAnyOrder(
                        "dossier.claims[0].citations", "dossier.claims[1].citations", "dossier.events[0].participants");
    }

    @Test
    void reportsViolationsInAListOfTheUser() {
        Dossier dossier = BrokenBeans.brokenDossier();
        assertThat(PLAIN.validate(new Batch(
                        List.of(dossier.claims().get(0), dossier.events().get(0)))))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactlyInAnyOrder("records[0].citations", "records[1].participants");
    }

    @Test
    void reportsViolationsInAnOptionalOfTheUser() {
        Claim claim = BrokenBeans.brokenDossier().claims().get(0);
        assertThat(PLAIN.validate(new Draft(Optional.of(claim))))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactly("claim.citations");
    }

    @Test
    void showsAValueOfABrokenAddressAsItStands() {
        Object source = BrokenBeans.sourceWithBracesInItsAddress();
        assertThat(PLAIN.validate(source))
                .extracting(ConstraintViolation::getMessage)
                .containsExactly("must be an absolute http or https address without spaces: 'ftp://example.org/{x}'");
    }

    @Test
    void namesTheAnnotatedObjectAsLeafBeanAndInvalidValue() {
        Dossier dossier = BrokenBeans.brokenDossier();
        Set<ConstraintViolation<Dossier>> violations = PLAIN.validate(dossier);
        assertThat(violations).extracting(ConstraintViolation::getLeafBean).containsOnly(dossier);
        assertThat(violations).extracting(ConstraintViolation::getInvalidValue).containsOnly(dossier);
    }

    @Test
    void findsNothingWrongWithASingleProperty() {
        Claim claim = BrokenBeans.brokenDossier().claims().get(0);
        assertThat(PLAIN.validateProperty(claim, "citations")).isEmpty();
    }

    @Test
    void reportsTwiceOnlyIfToldToTakeAccessorsForProperties() {
        HibernateValidatorConfiguration configuration =
                Validation.byProvider(HibernateValidator.class).configure();
        Validator fluent = configuration
                .getterPropertySelectionStrategy(new HibernateFactory.PlainAccessors())
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
        Claim claim = BrokenBeans.brokenDossier().claims().get(0);
        assertThat(fluent.validate(claim))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactly("citations", "citations");
    }

    record Upload(@Valid Dossier dossier) {}

    record Batch(List<@Valid DossierRecord> records) {}

    record Draft(Optional<@Valid Claim> claim) {}
}
