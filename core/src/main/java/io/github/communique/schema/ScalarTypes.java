package io.github.communique.schema;

import io.github.communique.model.ActionKind;
import io.github.communique.model.CallMedium;
import io.github.communique.model.ClaimAspect;
import io.github.communique.model.CodingExtent;
import io.github.communique.model.Directness;
import io.github.communique.model.DossierId;
import io.github.communique.model.EventId;
import io.github.communique.model.LanguageTag;
import io.github.communique.model.LinkRelation;
import io.github.communique.model.MeetingFormat;
import io.github.communique.model.Modality;
import io.github.communique.model.ParticipantRole;
import io.github.communique.model.PartyId;
import io.github.communique.model.PartyKind;
import io.github.communique.model.PersonId;
import io.github.communique.model.ReadoutForm;
import io.github.communique.model.ReadoutId;
import io.github.communique.model.Sha256;
import io.github.communique.model.SourceId;
import io.github.communique.model.SourceKind;
import io.github.communique.model.TextExtent;
import io.github.communique.model.TextStatus;
import io.github.communique.model.TopicId;
import io.github.communique.time.EdtfTemporal;
import io.github.communique.vocabulary.CodingScheme;
import io.github.communique.vocabulary.MappingRelation;
import io.github.communique.vocabulary.Treatment;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.function.Function;

/** The types whose values stand in a file as one text. */
final class ScalarTypes {
    static final TextType<DossierId> DOSSIER_ID = TextType.of(
                    "dossier id", DossierId.class, DossierId::of, DossierId::value)
            .matching(Patterns.ID);
    static final TextType<PartyId> PARTY_ID =
            TextType.of("party id", PartyId.class, PartyId::of, PartyId::value).matching(Patterns.ID);
    static final TextType<PersonId> PERSON_ID = TextType.of("person id", PersonId.class, PersonId::of, PersonId::value)
            .matching(Patterns.ID);
    static final TextType<TopicId> TOPIC_ID =
            TextType.of("topic id", TopicId.class, TopicId::of, TopicId::value).matching(Patterns.ID);
    static final TextType<SourceId> SOURCE_ID = TextType.of("source id", SourceId.class, SourceId::of, SourceId::value)
            .matching(Patterns.ID);
    static final TextType<EventId> EVENT_ID =
            TextType.of("event id", EventId.class, EventId::of, EventId::value).matching(Patterns.ID);
    static final TextType<ReadoutId> READOUT_ID = TextType.of(
                    "readout id", ReadoutId.class, ReadoutId::of, ReadoutId::value)
            .matching(Patterns.ID);

    static final TextType<EdtfTemporal> TIME = TextType.of(
                    "EDTF time", EdtfTemporal.class, EdtfTemporal::parse, EdtfTemporal::toString)
            .matching(CalendarPatterns.EDTF);
    static final TextType<LocalDate> DAY = TextType.of(
                    "day",
                    LocalDate.class,
                    parsing("a day must look like '2021-01-26'", LocalDate::parse),
                    LocalDate::toString)
            .matching(CalendarPatterns.DAY);
    static final TextType<Duration> DURATION = TextType.of(
                    "duration",
                    Duration.class,
                    parsing("a duration must look like 'PT35M' (ISO 8601)", Duration::parse),
                    Duration::toString)
            .matching(Patterns.DURATION);
    static final TextType<Sha256> SHA_256 =
            TextType.of("sha256", Sha256.class, Sha256::of, Sha256::hex).matching(Patterns.SHA_256);
    static final TextType<CodingScheme> CODING_SCHEME = TextType.of(
                    "coding scheme", CodingScheme.class, CodingScheme::new, CodingScheme::id)
            .matching(Patterns.CODING_SCHEME);

    static final TextType<String> LANGUAGE = TextType.of("language tag", String.class, LanguageTag::check, tag -> tag)
            .matching(Patterns.LANGUAGE);
    static final TextType<String> WEB_ADDRESS =
            TextType.of("web address", String.class, address -> address, address -> address);
    static final TextType<String> SCHEME = TextType.of(
                    "identifier scheme", String.class, scheme -> scheme, scheme -> scheme)
            .matching(Patterns.ID);

    static final TextType<Treatment> TREATMENT = TextType.of(Treatment.VOCABULARY);
    static final TextType<ActionKind> ACTION_KIND = TextType.of(ActionKind.VOCABULARY);
    static final TextType<CallMedium> CALL_MEDIUM = TextType.of(CallMedium.VOCABULARY);
    static final TextType<ClaimAspect> CLAIM_ASPECT = TextType.of(ClaimAspect.VOCABULARY);
    static final TextType<CodingExtent> CODING_EXTENT = TextType.of(CodingExtent.VOCABULARY);
    static final TextType<Directness> DIRECTNESS = TextType.of(Directness.VOCABULARY);
    static final TextType<LinkRelation> LINK_RELATION = TextType.of(LinkRelation.VOCABULARY);
    static final TextType<MappingRelation> MAPPING_RELATION = TextType.of(MappingRelation.VOCABULARY);
    static final TextType<MeetingFormat> MEETING_FORMAT = TextType.of(MeetingFormat.VOCABULARY);
    static final TextType<Modality> MODALITY = TextType.of(Modality.VOCABULARY);
    static final TextType<ParticipantRole> PARTICIPANT_ROLE = TextType.of(ParticipantRole.VOCABULARY);
    static final TextType<PartyKind> PARTY_KIND = TextType.of(PartyKind.VOCABULARY);
    static final TextType<ReadoutForm> READOUT_FORM = TextType.of(ReadoutForm.VOCABULARY);
    static final TextType<SourceKind> SOURCE_KIND = TextType.of(SourceKind.VOCABULARY);
    static final TextType<TextExtent> TEXT_EXTENT = TextType.of(TextExtent.VOCABULARY);
    static final TextType<TextStatus> TEXT_STATUS = TextType.of(TextStatus.VOCABULARY);

    static final LocalizedTextType LOCALIZED_TEXT = new LocalizedTextType("text by language");
    static final ExtensionsType EXTENSIONS = new ExtensionsType("extensions");

    private ScalarTypes() {}

    private static <V> Function<String, V> parsing(String expected, Function<String, V> parse) {
        return text -> {
            try {
                return parse.apply(text);
            } catch (DateTimeException e) {
                throw new IllegalArgumentException(expected + ": '" + text + "'", e);
            }
        };
    }
}
