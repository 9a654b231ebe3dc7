package io.github.communique.testkit.generate;

import io.github.communique.check.Place;
import io.github.communique.model.Dossier;
import io.github.communique.model.LocalizedText;
import java.util.ArrayList;
import java.util.List;

/** All texts of a dossier. */
final class Texts {
    private Texts() {}

    static List<String> of(Dossier dossier) {
        List<String> texts = new ArrayList<>();
        texts.add(dossier.title());
        Place.forEach(dossier, String.class, (place, text) -> texts.add(text));
        Place.forEach(
                dossier,
                LocalizedText.class,
                (place, text) -> texts.addAll(text.asMap().values()));
        return texts;
    }
}
