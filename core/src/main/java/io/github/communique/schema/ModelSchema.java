package io.github.communique.schema;

import io.github.communique.model.Action;
import io.github.communique.model.Call;
import io.github.communique.model.Citation;
import io.github.communique.model.Claim;
import io.github.communique.model.DiplomaticEvent;
import io.github.communique.model.Dossier;
import io.github.communique.model.DossierHeader;
import io.github.communique.model.DossierRecord;
import io.github.communique.model.Meeting;
import io.github.communique.model.Party;
import io.github.communique.model.Person;
import io.github.communique.model.Readout;
import io.github.communique.model.Source;
import io.github.communique.model.Topic;
import java.util.stream.Stream;

/** The shapes of all records, and of the dossier that holds them. */
public final class ModelSchema {
    /** The version of these shapes, which every file states. */
    public static final String VERSION = "1.0";

    /** A whole dossier: the properties of its header, then its records by kind. */
    public static final ObjectType<Dossier, ?> DOSSIER = DossierTypes.DOSSIER;

    /** What a dossier says of itself. */
    public static final ObjectType<DossierHeader, ?> DOSSIER_HEADER = DossierTypes.HEADER;

    /** A party. */
    public static final ObjectType<Party, ?> PARTY = SubjectTypes.PARTY;

    /** A person. */
    public static final ObjectType<Person, ?> PERSON = SubjectTypes.PERSON;

    /** A topic. */
    public static final ObjectType<Topic, ?> TOPIC = SubjectTypes.TOPIC;

    /** A source. */
    public static final ObjectType<Source, ?> SOURCE = EvidenceTypes.SOURCE;

    /** A call. */
    public static final ObjectType<Call, ?> CALL = EventTypes.CALL;

    /** A meeting. */
    public static final ObjectType<Meeting, ?> MEETING = EventTypes.MEETING;

    /** An action. */
    public static final ObjectType<Action, ?> ACTION = EventTypes.ACTION;

    /** Any event. */
    public static final UnionType<DiplomaticEvent> EVENT = EventTypes.EVENT;

    /** A readout. */
    public static final ObjectType<Readout, ?> READOUT = ReadoutTypes.READOUT;

    /** A claim. */
    public static final ObjectType<Claim, ?> CLAIM = ClaimTypes.CLAIM;

    /** A citation, the evidence that records have inside. */
    public static final ObjectType<Citation, ?> CITATION = EvidenceTypes.CITATION;

    /** Any record, as a stream of records holds them. */
    public static final UnionType<DossierRecord> RECORD = UnionType.of(
            "record",
            DossierRecord.class,
            Stream.of(DOSSIER_HEADER, PARTY, PERSON, TOPIC, SOURCE, CALL, MEETING, ACTION, READOUT, CLAIM),
            ModelSchema::typeOf);

    private ModelSchema() {}

    private static ObjectType<? extends DossierRecord, ?> typeOf(DossierRecord item) {
        if (item instanceof DiplomaticEvent event) {
            return EVENT.memberOf(event);
        } else if (item instanceof Readout) {
            return READOUT;
        } else if (item instanceof Source) {
            return SOURCE;
        } else if (item instanceof Party) {
            return PARTY;
        } else if (item instanceof Person) {
            return PERSON;
        } else if (item instanceof Topic) {
            return TOPIC;
        } else if (item instanceof Claim) {
            return CLAIM;
        }
        return DOSSIER_HEADER;
    }
}
