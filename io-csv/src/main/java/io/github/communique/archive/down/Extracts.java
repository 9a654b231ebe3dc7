package io.github.communique.archive.down;

import io.github.communique.model.DiplomaticEvent;
import io.github.communique.model.ExtensionValue;
import io.github.communique.model.Extensions;
import io.github.communique.model.Identifier;
import io.github.communique.model.Party;
import io.github.communique.time.Precision;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Takes from records what formats of dyads need. */
final class Extracts {
    private Extracts() {}

    /** A text that an importer keeps as an extension, by the keys on the way to it. */
    static Optional<String> text(Extensions extensions, String archive, String... keys) {
        Optional<ExtensionValue> value = extensions.find(archive);
        for (String key : keys) {
            value = value.filter(ExtensionValue.Fields.class::isInstance)
                    .map(fields -> ((ExtensionValue.Fields) fields).values().get(key));
        }
        return value.filter(ExtensionValue.Text.class::isInstance).map(text -> ((ExtensionValue.Text) text).value());
    }

    /** A list of texts, likewise. */
    static List<String> texts(Extensions extensions, String archive, String key) {
        return extensions
                .find(archive)
                .filter(ExtensionValue.Fields.class::isInstance)
                .map(fields -> ((ExtensionValue.Fields) fields).values().get(key))
                .filter(ExtensionValue.Items.class::isInstance)
                .map(items -> ((ExtensionValue.Items) items)
                        .values().stream()
                                .filter(ExtensionValue.Text.class::isInstance)
                                .map(text -> ((ExtensionValue.Text) text).value())
                                .toList())
                .orElse(List.of());
    }

    /** The ISO alpha-3 code of a party's country, its own or the one it belongs to. */
    static Optional<String> isoCountry(Party party) {
        Optional<String> own = party.identifiers().stream()
                .filter(one -> one.scheme().equals(Identifier.ISO_3166_ALPHA_3))
                .map(Identifier::value)
                .findFirst();
        return own.isPresent() ? own : text(party.extensions(), "country", Identifier.ISO_3166_ALPHA_3);
    }

    /** The day of an event; empty if it is not known to the day. */
    static Optional<LocalDate> day(DiplomaticEvent event) {
        boolean isDay =
                event.time().precision() == Precision.DAY || event.time().precision() == Precision.SECOND;
        return event.time()
                .earliest()
                .map(earliest -> earliest.toLocalDate())
                .filter(day -> isDay && event.time().start().isEmpty());
    }
}
