package io.github.communique.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.check.ConstraintCode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConstraintMessagesTest {
    private static final Object CLAIM = BrokenBeans.brokenDossier().claims().get(0);
    private static final Locale MACHINE = Locale.getDefault();

    @AfterEach
    void givesTheMachineItsLocaleBack() {
        Locale.setDefault(MACHINE);
    }

    @Test
    void areInEnglishWhateverTheLocaleOfTheMachine() {
        Locale.setDefault(Locale.forLanguageTag("ru-RU"));
        assertThat(AccessorValidator.in(Locale.ENGLISH).validate(CLAIM))
                .extracting("message")
                .containsExactly("must have at least one citation as evidence");
    }

    @Test
    void areInEnglishWhereALanguageIsMissing() {
        Locale.setDefault(Locale.forLanguageTag("ru-RU"));
        assertThat(AccessorValidator.in(Locale.GERMAN).validate(CLAIM))
                .extracting("message")
                .containsExactly("must have at least one citation as evidence");
    }

    @Test
    void areInRussianOnRequest() {
        assertThat(AccessorValidator.in(Locale.forLanguageTag("ru-RU")).validate(CLAIM))
                .extracting("message")
                .containsExactly("нужна хотя бы одна ссылка на источник");
    }

    @Test
    void keepBracesInTheValueThatTheyShow() {
        Object source = BrokenBeans.sourceWithBracesInItsAddress();
        assertThat(AccessorValidator.english().validate(source))
                .extracting("message")
                .containsExactly("must be an absolute http or https address without spaces: 'ftp://example.org/{x}'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ru"})
    void everyLanguageHasAMessageForEveryCodeAndNoOther(String language) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                "io.github.communique.constraint.ConstraintMessages", Locale.forLanguageTag(language));
        List<String> keys = Arrays.stream(ConstraintCode.values())
                .map(ConstraintCode::messageKey)
                .toList();
        assertThat(bundle.keySet())
                .as("add the message to ConstraintMessages" + (language.isEmpty() ? "" : "_" + language)
                        + ".properties")
                .containsExactlyInAnyOrderElementsOf(keys);
    }
}
