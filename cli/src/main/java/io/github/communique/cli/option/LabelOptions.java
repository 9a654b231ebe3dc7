package io.github.communique.cli.option;

import io.github.communique.model.LanguageTag;
import java.util.List;
import java.util.stream.Stream;

/** In which language the records of a dossier are named. */
public final class LabelOptions {
    private static final String FALLBACK = "en";

    private final Value<String> language;

    public LabelOptions(Command command) {
        language = command.option("TAG", "--language")
                .description("The language of names and labels, such as ru or pt-BR. Where there is none in it they are"
                        + " in English, else in any.")
                .text();
    }

    /** Most wanted first. */
    public List<String> languages() {
        return Stream.of(language.read(LanguageTag::check).orElse(FALLBACK), FALLBACK)
                .distinct()
                .toList();
    }
}
