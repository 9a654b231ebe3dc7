package io.github.communique.check;

/** What can be wrong between the records of a dossier, each of which may be right by itself. */
public enum IntegrityCode implements FindingCode {
    /** Two records of one kind with one id. */
    ID_DUPLICATE(
            "id.duplicate",
            Severity.ERROR,
            "two records of one kind share an id",
            "An id must be unique among the records of its kind: look-ups find the first record only, so the others are lost.",
            "Give one of them another id, or delete it if both are the same."),
    /** An id of a party that the dossier does not have. */
    PARTY_UNRESOLVED(
            "party.unresolved",
            Severity.ERROR,
            "a party is not in the dossier",
            "A dossier must hold every party that its records name by id, so that it can be read without any other file.",
            "Correct the id, or add the party to 'parties'."),
    /** An id of a person that the dossier does not have. */
    PERSON_UNRESOLVED(
            "person.unresolved",
            Severity.ERROR,
            "a person is not in the dossier",
            "A dossier must hold every person that its records name by id, so that it can be read without any other file.",
            "Correct the id, or add the person to 'people'."),
    /** An id of a topic that the dossier does not have. */
    TOPIC_UNRESOLVED(
            "topic.unresolved",
            Severity.ERROR,
            "a topic is not in the dossier",
            "A dossier must hold every topic that its records name by id, so that it can be read without any other file.",
            "Correct the id, or add the topic to 'topics'."),
    /** An id of a source that the dossier does not have. */
    SOURCE_UNRESOLVED(
            "source.unresolved",
            Severity.ERROR,
            "a source is not in the dossier",
            "A dossier must hold every source that its records name by id, so that it can be read without any other file.",
            "Correct the id, or add the source to 'sources'."),
    /** An id of an event that the dossier does not have. */
    EVENT_UNRESOLVED(
            "event.unresolved",
            Severity.ERROR,
            "an event is not in the dossier",
            "A dossier must hold every event that its records name by id, so that it can be read without any other file.",
            "Correct the id, or add the event to 'events'."),
    /** An id of a readout that the dossier does not have. */
    READOUT_UNRESOLVED(
            "readout.unresolved",
            Severity.ERROR,
            "a readout is not in the dossier",
            "A dossier must hold every readout that its records name by id, so that it can be read without any other file.",
            "Correct the id, or add the readout to 'readouts'."),
    /** Topics that are each broader than the next, in a circle. */
    TOPIC_LOOP(
            "topic.loop",
            Severity.ERROR,
            "topics form a loop",
            "The broader topics of a topic must lead to a root: no topic can be a part of itself. Comparisons cut a loop at its first topic.",
            "Take 'broader' away from one topic of the loop; the message lists them all."),
    /** Two topics with one preferred label. */
    TOPIC_LABEL_CLASH(
            "topic.label-clash",
            Severity.WARNING,
            "two topics have the same preferred label",
            "Within one language each topic should have a preferred label of its own; else readers, and importers that go by labels, take one topic for the other.",
            "Make the labels tell the topics apart, or merge the topics."),
    /** A preferred label given again as an alternative one. */
    TOPIC_LABEL_OVERLAP(
            "topic.label-overlap",
            Severity.ERROR,
            "an alternative label is also the preferred one",
            "The preferred and the alternative labels of a topic must differ within a language (SKOS Reference, S13).",
            "Delete the alternative label."),
    /** An identifier mapped as the same and as broader or narrower. */
    TOPIC_MAPPING_CLASH(
            "topic.mapping-clash",
            Severity.ERROR,
            "a mapping is both exact and broader or narrower",
            "A concept that matches a topic exactly must not also be mapped as broader or narrower than it (SKOS Reference, S46).",
            "Decide which relation holds and delete the other mapping."),
    /** Readouts that take each other's place, in a circle. */
    SUPERSESSION_LOOP(
            "readout.supersession-loop",
            Severity.ERROR,
            "readouts supersede each other in a loop",
            "Superseding readouts must lead back to a first one; in a loop none is the current one.",
            "Take 'supersedes' away from the readout that was issued first."),
    /** A readout whose place two others take. */
    SUPERSESSION_FORK(
            "readout.supersession-fork",
            Severity.ERROR,
            "two readouts supersede the same one",
            "At most one readout must take the place of another; with two, nobody can say which is the current one.",
            "Let the later of the two supersede the earlier one. A text in another language is no new readout: add it to 'texts'."),
    /** A readout in the place of one that tells of something else. */
    SUPERSESSION_MISMATCH(
            "readout.supersession-mismatch",
            Severity.ERROR,
            "a readout supersedes one of another event or issuer",
            "A readout must supersede only a readout of the same event by the same issuer: only the issuer can correct its telling.",
            "Correct 'supersedes', 'event' or 'issuer'. Different tellings of one event stand side by side."),
    /** A revision that does not go up. */
    REVISION_ORDER(
            "readout.revision-order",
            Severity.WARNING,
            "a revision is not above the one it supersedes",
            "The revision of a readout should be greater than that of the readout it supersedes.",
            "Number the revisions in the order in which they were issued, from 1."),
    /** A readout by a party that was not there. */
    ISSUER_NOT_PARTICIPANT(
            "readout.issuer-not-participant",
            Severity.WARNING,
            "the issuer did not take part in the event",
            "A readout should come from a party that took part in the event. The words of others are sources, or a participant is missing.",
            "Correct the issuer, or add it to the participants of the event."),
    /** An act by a party that was not there. */
    MENTION_PARTY_NOT_IN_EVENT(
            "mention.party-not-in-event",
            Severity.WARNING,
            "an act is ascribed to a party that was not there",
            "The parties that a mention says did something should be participants of the event. Whom it is toward may be anyone.",
            "Correct 'by', or add the party to the participants of the event."),
    /** A topic reported as left out of a readout that mentions it. */
    OMISSION_CONTRADICTS_MENTION(
            "omission.contradicts-mention",
            Severity.WARNING,
            "a topic is both mentioned and reported as omitted",
            "A topic should not be reported as omitted from a readout that mentions it or a narrower one. Comparisons show the topic as disputed.",
            "Read the text. If the report is wrong, keep both: disputed is the truth. If the mention is wrong, delete it."),
    /** A topic reported as left out of a readout whose complete coding has it. */
    OMISSION_CONTRADICTS_COMPLETE_CODING(
            "omission.contradicts-complete-coding",
            Severity.ERROR,
            "an omission contradicts a complete coding",
            "A topic must not be reported as omitted from a readout whose coding is complete and mentions it or a narrower one: both cannot be right.",
            "Read the text. Delete the mention if it is wrong; delete the omission if the report is; or mark the coding as partial."),
    /** A source that was there before the event it is cited for. */
    EVENT_AFTER_ITS_SOURCE(
            "event.after-its-source",
            Severity.WARNING,
            "a source is older than the event it shows",
            "A source cited for an event should not be older than the event: nothing shows what has yet to happen. It is reported if all its dates are surely earlier; treaty deadlines, which are known beforehand, are passed over.",
            "Correct the time of the event or the dates of the source, or cite another source."),
    /** A commitment to act before it was made. */
    COMMITMENT_DUE_BEFORE_EVENT(
            "commitment.due-before-event",
            Severity.WARNING,
            "a commitment is due before the event",
            "A commitment should not be due before the event at which it was made. Only times that are surely earlier count.",
            "Correct the due time or the time of the event."),
    /** A code that its scheme does not have. */
    CODING_CODE_UNKNOWN(
            "coding.code-unknown",
            Severity.ERROR,
            "a code is not in its scheme",
            "The code of a coding must be one of its scheme, digit for digit: '10' is not '010'. CAMEO 1.1b3 and the PLOVER 2.0 draft are checked, other schemes are not.",
            "Correct the code, or name the scheme and version that it is from."),
    /** A claim whose value is not of the kind that its aspect asks for. */
    CLAIM_VALUE_NOT_OF_ASPECT(
            "claim.value-not-of-aspect",
            Severity.ERROR,
            "the value of a claim does not fit its aspect",
            "The value of a claim must have the form of its aspect: initiator the id of a party, participant that of a party or person of the dossier, time EDTF, duration ISO 8601, medium a call medium.",
            "Write the value in that form. Keep the wording of the source in a citation."),
    /** An identifier that its scheme cannot have given. */
    IDENTIFIER_MALFORMED(
            "identifier.malformed",
            Severity.ERROR,
            "an identifier does not have the form of its scheme",
            "An identifier must have the form that its scheme gives: wikidata 'Q159', iso3166-1-alpha-2 'RU', iso3166-1-alpha-3 'RUS', fips 'RS'. Other schemes are not checked.",
            "Correct the value, or name the scheme that it is from."),
    /** A FIPS country code given as one of ISO. */
    IDENTIFIER_FIPS_AS_ISO(
            "identifier.fips-as-iso",
            Severity.ERROR,
            "a FIPS country code is given as ISO",
            "FIPS 10-4 codes must not be given as iso3166-1-alpha-2. Only a code that FIPS has and ISO never gave out can be told apart: 'UP' is surely FIPS, but 'RS' is Russia in FIPS and Serbia in ISO, and nothing shows which was meant.",
            "Give the ISO code that the message names, or the scheme 'fips'. Then look at the other codes from the same source: they are likely FIPS as well."),
    /** A country code that ISO has not given out. */
    IDENTIFIER_UNASSIGNED(
            "identifier.unassigned",
            Severity.WARNING,
            "a country code is not assigned",
            "An iso3166-1-alpha-2 code should be one that ISO has assigned or reserved, now or formerly, or left to users (such as 'XK'). Alpha-3 codes are checked for their form only.",
            "Correct the code, or name the scheme that it is from.");

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final FindingEntry entry;

    IntegrityCode(String code, Severity severity, String title, String explanation, String remedy) {
        this.entry = new FindingEntry(code, severity, title, explanation, remedy);
    }

    @Override
    public FindingEntry entry() {
        return entry;
    }
}
