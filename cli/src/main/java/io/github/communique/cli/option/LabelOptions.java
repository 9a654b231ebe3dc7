package io.github.communique.cli.option;

import io.github.communique.model.LanguageTag;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** In which language the records of a dossier are named. */
public final class LabelOptions {
    private static final String FALLBACK = "en";

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private @Nullable String language;

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description = "The language of names and labels, such as ru or pt-BR. Where there is none in it they are in"
                    + " English, else in any.")
    void setLanguage(String tag) {
        try {
            language = LanguageTag.check(tag);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    spec.commandLine(), "Invalid value for option '--language': " + e.getMessage(), e);
        }
    }

    /** Most wanted first. */
    public List<String> languages() {
        return Stream.of(language == null ? FALLBACK : language, FALLBACK)
                .distinct()
                .toList();
    }
}
