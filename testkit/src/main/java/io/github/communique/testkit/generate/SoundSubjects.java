package io.github.communique.testkit.generate;

import io.github.communique.model.Extensions;
import io.github.communique.model.Identifier;
import io.github.communique.model.Label;
import io.github.communique.model.Party;
import io.github.communique.model.PartyId;
import io.github.communique.model.PartyKind;
import io.github.communique.model.Person;
import io.github.communique.model.PersonId;
import io.github.communique.model.Topic;
import io.github.communique.model.TopicId;
import io.github.communique.model.TopicMapping;
import io.github.communique.schema.ExtensionsType;
import io.github.communique.vocabulary.MappingRelation;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Parties, people and topics of sound dossiers. */
final class SoundSubjects {
    private SoundSubjects() {}

    static Arbitrary<Extensions> extensions() {
        return SchemaArbitraries.of(new ExtensionsType("extensions"));
    }

    private static Arbitrary<List<Identifier>> identifiers() {
        return Arbitraries.of(
                        Identifier.of(Identifier.WIKIDATA, "Q159"),
                        Identifier.of(Identifier.ISO_3166_ALPHA_2, "RU"),
                        Identifier.of(Identifier.ISO_3166_ALPHA_3, "USA"),
                        Identifier.of(Identifier.FIPS, "UP"),
                        Identifier.of("house-list", "any value"))
                .list()
                .ofMaxSize(2);
    }

    static Arbitrary<Party> party(int number) {
        return Combinators.combine(
                        Arbitraries.of(PartyKind.class), SoundTexts.labels(number), identifiers(), extensions())
                .as((kind, names, identifiers, extensions) -> Party.builder()
                        .id(PartyId.of(SoundTexts.id("party", number)))
                        .kind(kind)
                        .names(names)
                        .addAllIdentifiers(identifiers)
                        .extensions(extensions)
                        .build());
    }

    static Arbitrary<Person> person(int number) {
        return Combinators.combine(SoundTexts.labels(number), identifiers(), extensions())
                .as((names, identifiers, extensions) -> Person.builder()
                        .id(PersonId.of(SoundTexts.id("person", number)))
                        .names(names)
                        .addAllIdentifiers(identifiers)
                        .extensions(extensions)
                        .build());
    }

    /** A topic; one of an odd number is only ever below one of an odd number, and so are the even ones. */
    static Arbitrary<Topic> topic(int number) {
        Arbitrary<List<TopicMapping>> mappings = Arbitraries.of(MappingRelation.class)
                .map(relation -> new TopicMapping(relation, Identifier.of(Identifier.WIKIDATA, "Q" + (number + 1))))
                .list()
                .ofMaxSize(1);
        return Combinators.combine(SoundTexts.labels(number), mappings, Arbitraries.of(true, false), extensions())
                .as((labels, mapped, isNarrower, extensions) -> {
                    Topic.Builder topic = Topic.builder()
                            .id(TopicId.of(SoundTexts.id("topic", number)))
                            .prefLabels(labels)
                            .addAltLabel(new Label("fr", "Sujet " + number))
                            .definition("About " + number)
                            .addAllMappings(mapped)
                            .extensions(extensions);
                    return (isNarrower && number >= 2
                                    ? topic.broader(TopicId.of(SoundTexts.id("topic", number - 2)))
                                    : topic)
                            .build();
                });
    }
}
