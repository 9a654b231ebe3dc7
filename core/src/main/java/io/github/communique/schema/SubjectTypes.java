package io.github.communique.schema;

import io.github.communique.model.Identifier;
import io.github.communique.model.Label;
import io.github.communique.model.Party;
import io.github.communique.model.Person;
import io.github.communique.model.Topic;
import io.github.communique.model.TopicMapping;

/** Parties, people and topics: whom and what events and readouts are about. */
final class SubjectTypes {
    static final ObjectType<Identifier, Pair<String, String>> IDENTIFIER = Pair.type(
            "identifier",
            Identifier.class,
            new Pair.Part<>("scheme", ScalarTypes.SCHEME, Identifier::scheme),
            new Pair.Part<>("value", TextType.TEXT, Identifier::value),
            Identifier::new);

    static final ObjectType<Label, Pair<String, String>> LABEL = Pair.type(
            "label",
            Label.class,
            new Pair.Part<>("language", ScalarTypes.LANGUAGE, Label::language),
            new Pair.Part<>("text", TextType.TEXT, Label::text),
            Label::new);

    static final ValueType<TopicMapping> MAPPING = Pair.type(
            "mapping",
            TopicMapping.class,
            new Pair.Part<>("relation", ScalarTypes.MAPPING_RELATION, TopicMapping::relation),
            new Pair.Part<>("target", IDENTIFIER, TopicMapping::target),
            TopicMapping::new);

    static final ObjectType<Party, Party.Builder> PARTY = ObjectType.define("party", Party.class, Party::builder)
            .required("id", ScalarTypes.PARTY_ID, Party::id, Party.Builder::id)
            .required("kind", ScalarTypes.PARTY_KIND, Party::kind, Party.Builder::kind)
            .required("names", ScalarTypes.LOCALIZED_TEXT, Party::names, Party.Builder::names)
            .many("identifiers", IDENTIFIER, Party::identifiers, Party.Builder::addIdentifier)
            .extensions(Party.Builder::extensions)
            .build(Party.Builder::build);

    static final ObjectType<Person, Person.Builder> PERSON = ObjectType.define("person", Person.class, Person::builder)
            .required("id", ScalarTypes.PERSON_ID, Person::id, Person.Builder::id)
            .required("names", ScalarTypes.LOCALIZED_TEXT, Person::names, Person.Builder::names)
            .many("identifiers", IDENTIFIER, Person::identifiers, Person.Builder::addIdentifier)
            .extensions(Person.Builder::extensions)
            .build(Person.Builder::build);

    static final ObjectType<Topic, Topic.Builder> TOPIC = ObjectType.define("topic", Topic.class, Topic::builder)
            .required("id", ScalarTypes.TOPIC_ID, Topic::id, Topic.Builder::id)
            .required("prefLabels", ScalarTypes.LOCALIZED_TEXT, Topic::prefLabels, Topic.Builder::prefLabels)
            .many("altLabels", LABEL, Topic::altLabels, Topic.Builder::addAltLabel)
            .optional("definition", TextType.TEXT, Topic::definition, Topic.Builder::definition)
            .optional("broader", ScalarTypes.TOPIC_ID, Topic::broader, Topic.Builder::broader)
            .many("mappings", MAPPING, Topic::mappings, Topic.Builder::addMapping)
            .extensions(Topic.Builder::extensions)
            .build(Topic.Builder::build);

    private SubjectTypes() {}
}
