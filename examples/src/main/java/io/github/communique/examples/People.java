package io.github.communique.examples;

import io.github.communique.model.Identifier;
import io.github.communique.model.LocalizedText;
import io.github.communique.model.Person;
import io.github.communique.model.PersonId;
import java.util.List;

/** The people who took part or are spoken of; a Wikidata id stands only where it was checked. */
final class People {
    static final PersonId BIDEN = PersonId.of("joe-biden");
    static final PersonId PUTIN = PersonId.of("vladimir-putin");
    static final PersonId TRUMP = PersonId.of("donald-trump");
    static final PersonId OBAMA = PersonId.of("barack-obama");
    static final PersonId STOLTENBERG = PersonId.of("jens-stoltenberg");
    static final PersonId BLINKEN = PersonId.of("antony-blinken");
    static final PersonId PSAKI = PersonId.of("jen-psaki");
    static final PersonId NAVALNY = PersonId.of("alexei-navalny");

    private People() {}

    static List<Person> all() {
        return List.of(
                person(BIDEN, "Joe Biden", "Джо Байден", "Q6279"),
                person(PUTIN, "Vladimir Putin", "Владимир Путин", "Q7747"),
                person(TRUMP, "Donald Trump", "Дональд Трамп", "Q22686"),
                person(OBAMA, "Barack Obama", "Барак Обама", "Q76"),
                person(STOLTENBERG, "Jens Stoltenberg", "Йенс Столтенберг"),
                person(BLINKEN, "Antony Blinken", "Энтони Блинкен"),
                person(PSAKI, "Jen Psaki", "Джен Псаки"),
                person(NAVALNY, "Alexei Navalny", "Алексей Навальный"));
    }

    private static Person person(PersonId id, String english, String russian) {
        return Person.builder()
                .id(id)
                .names(LocalizedText.of("en", english, "ru", russian))
                .build();
    }

    private static Person person(PersonId id, String english, String russian, String wikidata) {
        return Person.builder()
                .id(id)
                .names(LocalizedText.of("en", english, "ru", russian))
                .addIdentifier(Identifier.of(Identifier.WIKIDATA, wikidata))
                .build();
    }
}
