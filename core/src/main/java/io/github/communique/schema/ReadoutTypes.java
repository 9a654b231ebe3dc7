package io.github.communique.schema;

import io.github.communique.model.Characterisation;
import io.github.communique.model.Commitment;
import io.github.communique.model.Mention;
import io.github.communique.model.Modality;
import io.github.communique.model.Omission;
import io.github.communique.model.Readout;
import io.github.communique.model.ReadoutText;
import io.github.communique.model.Rendering;

/** Readouts and the values inside them. */
final class ReadoutTypes {
    private static final WholeNumberType REVISION = new WholeNumberType("revision", 1, Integer.MAX_VALUE);

    static final ObjectType<ReadoutText, ReadoutText.Builder> TEXT = ObjectType.define(
                    "text", ReadoutText.class, ReadoutText::builder)
            .required("language", ScalarTypes.LANGUAGE, ReadoutText::language, ReadoutText.Builder::language)
            .required("status", ScalarTypes.TEXT_STATUS, ReadoutText::status, ReadoutText.Builder::status)
            .required("source", ScalarTypes.SOURCE_ID, ReadoutText::source, ReadoutText.Builder::source)
            .optional("sha256", ScalarTypes.SHA_256, ReadoutText::sha256, ReadoutText.Builder::sha256)
            .required("extent", ScalarTypes.TEXT_EXTENT, ReadoutText::extent, ReadoutText.Builder::extent)
            .build(ReadoutText.Builder::build);

    static final ObjectType<Rendering, Rendering.Builder> RENDERING = ObjectType.define(
                    "rendering", Rendering.class, Rendering::builder)
            .required("language", ScalarTypes.LANGUAGE, Rendering::language, Rendering.Builder::language)
            .required("text", TextType.TEXT, Rendering::text, Rendering.Builder::text)
            .required("status", ScalarTypes.TEXT_STATUS, Rendering::status, Rendering.Builder::status)
            .many("citations", EvidenceTypes.CITATION, Rendering::citations, Rendering.Builder::addCitation)
            .build(Rendering.Builder::build);

    static final ObjectType<Characterisation, Characterisation.Builder> CHARACTERISATION = ObjectType.define(
                    "characterisation", Characterisation.class, Characterisation::builder)
            .many("renderings", RENDERING, Characterisation::renderings, Characterisation.Builder::addRendering)
            .build(Characterisation.Builder::build);

    static final ObjectType<Commitment, Commitment.Builder> COMMITMENT = ObjectType.define(
                    "commitment", Commitment.class, Commitment::builder)
            .required("action", TextType.TEXT, Commitment::action, Commitment.Builder::action)
            .many("parties", ScalarTypes.PARTY_ID, Commitment::parties, Commitment.Builder::addParty)
            .optional("due", ScalarTypes.TIME, Commitment::due, Commitment.Builder::due)
            .build(Commitment.Builder::build);

    static final ObjectType<Mention, Mention.Builder> MENTION = ObjectType.define(
                    "mention", Mention.class, Mention::builder)
            .required("topic", ScalarTypes.TOPIC_ID, Mention::topic, Mention.Builder::topic)
            .required("treatment", ScalarTypes.TREATMENT, Mention::treatment, Mention.Builder::treatment)
            .many("by", ScalarTypes.PARTY_ID, Mention::by, Mention.Builder::addBy)
            .optional("toward", ScalarTypes.PARTY_ID, Mention::toward, Mention.Builder::toward)
            .defaulted(
                    "modality", ScalarTypes.MODALITY, Modality.ASSERTED, Mention::modality, Mention.Builder::modality)
            .optional("summary", TextType.TEXT, Mention::summary, Mention.Builder::summary)
            .optional("commitment", COMMITMENT, Mention::commitment, Mention.Builder::commitment)
            .many("citations", EvidenceTypes.CITATION, Mention::citations, Mention.Builder::addCitation)
            .build(Mention.Builder::build);

    static final ObjectType<Omission, Omission.Builder> OMISSION = ObjectType.define(
                    "omission", Omission.class, Omission::builder)
            .required("topic", ScalarTypes.TOPIC_ID, Omission::topic, Omission.Builder::topic)
            .required("reportedBy", ScalarTypes.SOURCE_ID, Omission::reportedBy, Omission.Builder::reportedBy)
            .many("citations", EvidenceTypes.CITATION, Omission::citations, Omission.Builder::addCitation)
            .build(Omission.Builder::build);

    static final ObjectType<Readout, Readout.Builder> READOUT = ObjectType.define(
                    "readout", Readout.class, Readout::builder)
            .required("id", ScalarTypes.READOUT_ID, Readout::id, Readout.Builder::id)
            .required("event", ScalarTypes.EVENT_ID, Readout::event, Readout.Builder::event)
            .required("issuer", ScalarTypes.PARTY_ID, Readout::issuer, Readout.Builder::issuer)
            .required("form", ScalarTypes.READOUT_FORM, Readout::form, Readout.Builder::form)
            .required("issued", ScalarTypes.TIME, Readout::issued, Readout.Builder::issued)
            .many("texts", TEXT, Readout::texts, Readout.Builder::addText)
            .required("coding", ScalarTypes.CODING_EXTENT, Readout::coding, Readout.Builder::coding)
            .many(
                    "characterisations",
                    CHARACTERISATION,
                    Readout::characterisations,
                    Readout.Builder::addCharacterisation)
            .many("mentions", MENTION, Readout::mentions, Readout.Builder::addMention)
            .many("omissions", OMISSION, Readout::omissions, Readout.Builder::addOmission)
            .defaulted(
                    "revision",
                    REVISION,
                    1L,
                    readout -> (long) readout.revision(),
                    (builder, revision) -> builder.revision(revision.intValue()))
            .optional("supersedes", ScalarTypes.READOUT_ID, Readout::supersedes, Readout.Builder::supersedes)
            .extensions(Readout.Builder::extensions)
            .build(Readout.Builder::build);

    private ReadoutTypes() {}
}
