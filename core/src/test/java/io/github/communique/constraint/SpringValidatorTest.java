package io.github.communique.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.check.ConstraintRules;
import io.github.communique.check.DossierChecker;
import io.github.communique.check.Finding;
import io.github.communique.model.Dossier;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import java.util.List;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.validation.DataBinder;
import org.springframework.validation.FieldError;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;

/** The validator that Spring Boot sets up where there is no expression language, and nothing of ours set up in it. */
class SpringValidatorTest {
    private static final Dossier BROKEN = BrokenBeans.brokenDossier();

    private static LocalValidatorFactoryBean spring() {
        LocalValidatorFactoryBean factory = new LocalValidatorFactoryBean();
        factory.setMessageInterpolator(new ParameterMessageInterpolator());
        return factory;
    }

    private static List<String> findings() {
        return DossierChecker.builder().add(ConstraintRules.english()).build().check(BROKEN).stream()
                .map(SpringValidatorTest::shown)
                .toList();
    }

    private static String shown(Finding finding) {
        return finding.path() + ": " + finding.message();
    }

    /** {@code claims[0].citations} as the pointer that findings have. */
    private static String shown(String path, String message) {
        return "/" + path.replace("].", "/").replace('[', '/').replace('.', '/') + ": " + message;
    }

    @Test
    void aBeanOfTheContextReportsWhatTheCheckerFinds() {
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            context.registerBean(LocalValidatorFactoryBean.class, SpringValidatorTest::spring);
            context.refresh();
            assertThat(context.getBean(Validator.class).validate(BROKEN))
                    .extracting(violation -> shown(violation.getPropertyPath().toString(), violation.getMessage()))
                    .containsExactlyInAnyOrderElementsOf(findings());
        }
    }

    @Test
    void aBodyOfARequestIsBoundWithTheErrorsThatTheCheckerFinds() {
        assertThat(fieldErrors(BROKEN)).containsExactlyInAnyOrderElementsOf(findings());
    }

    @Test
    void aDossierInABodyIsBoundWithTheErrorsThatTheCheckerFinds() {
        assertThat(fieldErrors(new Upload(BROKEN)))
                .containsExactlyInAnyOrderElementsOf(
                        findings().stream().map(line -> "/dossier" + line).toList());
    }

    private static List<String> fieldErrors(Object target) {
        try (LocalValidatorFactoryBean factory = spring()) {
            factory.afterPropertiesSet();
            DataBinder binder = new DataBinder(target);
            binder.setValidator(factory);
            binder.validate();
            return binder.getBindingResult().getAllErrors().stream()
                    .map(FieldError.class::cast)
                    .map(error -> shown(error.getField(), String.valueOf(error.getDefaultMessage())))
                    .toList();
        }
    }

    record Upload(@Valid Dossier dossier) {}
}
