package io.github.communique.examples;

import io.github.communique.model.Characterisation;
import io.github.communique.model.Citation;
import io.github.communique.model.Claim;
import io.github.communique.model.DiplomaticEvent;
import io.github.communique.model.Dossier;
import io.github.communique.model.DossierRecord;
import io.github.communique.model.Mention;
import io.github.communique.model.Omission;
import io.github.communique.model.Readout;
import io.github.communique.model.Rendering;
import java.util.List;
import java.util.stream.Stream;

/** Gathers the citations of a dossier, wherever they stand. */
final class Citations {
    private Citations() {}

    static List<Citation> in(Dossier dossier) {
        return dossier.records().flatMap(Citations::of).toList();
    }

    private static Stream<Citation> of(DossierRecord item) {
        if (item instanceof DiplomaticEvent event) {
            return event.citations().stream();
        } else if (item instanceof Claim claim) {
            return claim.citations().stream();
        } else if (item instanceof Readout readout) {
            return of(readout);
        }
        return Stream.empty();
    }

    private static Stream<Citation> of(Readout readout) {
        return Stream.of(
                        readout.mentions().stream().map(Mention::citations),
                        readout.omissions().stream().map(Omission::citations),
                        readout.characterisations().stream()
                                .map(Characterisation::renderings)
                                .flatMap(List::stream)
                                .map(Rendering::citations))
                .flatMap(lists -> lists)
                .flatMap(List::stream);
    }

    /** Every run of white space, no-break spaces included, as one space. */
    static String folded(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", " ").strip();
    }
}
