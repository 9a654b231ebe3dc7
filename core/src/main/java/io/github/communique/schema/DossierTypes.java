package io.github.communique.schema;

import io.github.communique.model.Dossier;
import io.github.communique.model.DossierHeader;

/** The dossier and its header. */
final class DossierTypes {
    static final ObjectType<DossierHeader, DossierHeader.Builder> HEADER = ObjectType.define(
                    "dossier", DossierHeader.class, DossierHeader::builder)
            .required("id", ScalarTypes.DOSSIER_ID, DossierHeader::id, DossierHeader.Builder::id)
            .required("title", TextType.TEXT, DossierHeader::title, DossierHeader.Builder::title)
            .optional("description", TextType.TEXT, DossierHeader::description, DossierHeader.Builder::description)
            .optional("licence", TextType.TEXT, DossierHeader::licence, DossierHeader.Builder::licence)
            .optional("created", ScalarTypes.TIME, DossierHeader::created, DossierHeader.Builder::created)
            .extensions(DossierHeader.Builder::extensions)
            .build(DossierHeader.Builder::build);

    static final ObjectType<Dossier, Draft> DOSSIER = ObjectType.define("dossier", Dossier.class, Draft::new)
            .include(HEADER, Dossier::header, draft -> draft.header)
            .many("parties", SubjectTypes.PARTY, Dossier::parties, (draft, party) -> draft.body.addParty(party))
            .many("people", SubjectTypes.PERSON, Dossier::people, (draft, person) -> draft.body.addPerson(person))
            .many("topics", SubjectTypes.TOPIC, Dossier::topics, (draft, topic) -> draft.body.addTopic(topic))
            .many("sources", EvidenceTypes.SOURCE, Dossier::sources, (draft, source) -> draft.body.addSource(source))
            .many("events", EventTypes.EVENT, Dossier::events, (draft, event) -> draft.body.addEvent(event))
            .many("readouts", ReadoutTypes.READOUT, Dossier::readouts, (draft, item) -> draft.body.addReadout(item))
            .many("claims", ClaimTypes.CLAIM, Dossier::claims, (draft, claim) -> draft.body.addClaim(claim))
            .build(Draft::build);

    private DossierTypes() {}

    /** A dossier being built, its header's attributes beside the records. */
    static final class Draft {
        private final DossierHeader.Builder header = DossierHeader.builder();
        private final Dossier.Builder body = Dossier.builder();

        private Dossier build() {
            return body.header(header.build()).build();
        }
    }
}
