package io.github.communique.compare;

import static io.github.communique.vocabulary.Treatment.AGREED;
import static io.github.communique.vocabulary.Treatment.COMMITTED;
import static io.github.communique.vocabulary.Treatment.DISCUSSED;
import static io.github.communique.vocabulary.Treatment.PROPOSED;
import static io.github.communique.vocabulary.Treatment.RAISED_CONCERN;
import static io.github.communique.vocabulary.Treatment.REAFFIRMED_SUPPORT;
import static io.github.communique.vocabulary.Treatment.WARNED;

import io.github.communique.model.Asserter;
import io.github.communique.model.Call;
import io.github.communique.model.CallMedium;
import io.github.communique.model.Claim;
import io.github.communique.model.ClaimAspect;
import io.github.communique.model.CodingExtent;
import io.github.communique.model.Commitment;
import io.github.communique.model.Dossier;
import io.github.communique.model.DossierHeader;
import io.github.communique.model.DossierId;
import io.github.communique.model.EventId;
import io.github.communique.model.LocalizedText;
import io.github.communique.model.Mention;
import io.github.communique.model.Modality;
import io.github.communique.model.Omission;
import io.github.communique.model.Participant;
import io.github.communique.model.Party;
import io.github.communique.model.PartyId;
import io.github.communique.model.PartyKind;
import io.github.communique.model.Person;
import io.github.communique.model.PersonId;
import io.github.communique.model.Readout;
import io.github.communique.model.ReadoutForm;
import io.github.communique.model.ReadoutId;
import io.github.communique.model.ReadoutText;
import io.github.communique.model.Sha256;
import io.github.communique.model.Source;
import io.github.communique.model.SourceId;
import io.github.communique.model.SourceKind;
import io.github.communique.model.TextExtent;
import io.github.communique.model.TextStatus;
import io.github.communique.model.Topic;
import io.github.communique.model.TopicId;
import io.github.communique.time.EdtfTemporal;
import io.github.communique.vocabulary.Treatment;
import java.util.List;

/** Part of the record of the call between presidents Biden and Putin on 26 January 2021: enough for every mark. */
final class FirstCall {
    private static final EventId EVENT = EventId.of("biden-putin-2021-01-26");

    private FirstCall() {}

    static ReadoutComparison compare() {
        return ReadoutComparison.of(dossier(), EVENT);
    }

    static ReadoutComparison compareRootsInRussian() {
        ComparisonOptions options = ComparisonOptions.defaults().withLevel(1).withLanguages("ru", "en");
        return ReadoutComparison.of(dossier(), EVENT, options);
    }

    private static Dossier dossier() {
        Dossier.Builder dossier = Dossier.builder()
                .header(DossierHeader.builder()
                        .id(DossierId.of("first-call"))
                        .title("The first call")
                        .build());
        addPartiesAndPeople(dossier);
        addTopics(dossier);
        addSources(dossier);
        return dossier.addEvent(Call.builder()
                        .id(EVENT)
                        .title("First call between Joe Biden and Vladimir Putin as presidents")
                        .time(EdtfTemporal.parse("2021-01-26"))
                        .addParticipant(participant("us", "joe-biden", "President of the United States"))
                        .addParticipant(participant("ru", "vladimir-putin", "President of Russia"))
                        .medium(CallMedium.TELEPHONE)
                        .build())
                .addReadouts(draft(), statement(), briefing(), kremlin())
                .addClaims(
                        initiator("us", ReadoutId.of("us-briefing"), "us-briefing-text", "called President Putin"),
                        initiator("ru", SourceId.of("ru24"), "ru24", "at Moscow’s initiative"))
                .build();
    }

    private static void addPartiesAndPeople(Dossier.Builder dossier) {
        dossier.addParties(
                party("us", LocalizedText.of("en", "United States", "ru", "США")),
                party("ru", LocalizedText.of("en", "Russia", "ru", "Россия")));
        dossier.addPeople(
                person("joe-biden", LocalizedText.of("en", "Joe Biden", "ru", "Джо Байден")),
                person("vladimir-putin", LocalizedText.of("en", "Vladimir Putin", "ru", "Владимир Путин")));
    }

    private static void addTopics(Dossier.Builder dossier) {
        dossier.addTopics(
                root("security", "Security", "Безопасность").build(),
                under("security", "arms-control", "Arms control"),
                under("arms-control", "new-start", "Extension of New START"),
                under("security", "ukraine", "Ukraine"),
                root("concerns", "Matters of concern", "Спорные вопросы").build(),
                under("concerns", "hacking", "SolarWinds hack"),
                under("concerns", "navalny", "Poisoning of Aleksey Navalny"),
                under("concerns", "protesters", "Treatment of peaceful protesters"),
                root("firm-action", "Firm action against harm", "Твёрдый ответ").build(),
                root("covid-19", "Cooperation against COVID-19", "COVID-19").build(),
                root("contact", "Keeping in contact", "Контакты").build());
    }

    private static void addSources(Dossier.Builder dossier) {
        dossier.addSources(
                source("us-statement-text", "The White House"),
                source("us-briefing-text", "The White House"),
                source("wsj", "The Wall Street Journal"),
                source("npr", "NPR"),
                source("ru24", "RU24"));
    }

    private static Readout draft() {
        return readout("us-statement-1", "us", ReadoutForm.WRITTEN, "2021-01-26")
                .build();
    }

    private static Readout statement() {
        String text = "us-statement-text";
        return readout("us-statement", "us", ReadoutForm.WRITTEN, "2021-01-26T14:26:27-05:00")
                .coding(CodingExtent.COMPLETE)
                .addText(ReadoutText.builder()
                        .language("en")
                        .status(TextStatus.ORIGINAL)
                        .source(SourceId.of(text))
                        .sha256(Sha256.ofText(text))
                        .extent(TextExtent.WHOLE)
                        .build())
                .supersedes(ReadoutId.of("us-statement-1"))
                .addMentions(
                        mention("new-start", DISCUSSED, text, "willingness to extend New START for five years")
                                .build(),
                        mention("new-start", AGREED, text, "work urgently to complete the extension by February 5")
                                .commitment(commitment("complete the extension", "2021-02-05"))
                                .build(),
                        mention("arms-control", AGREED, text, "agreed to explore strategic stability discussions")
                                .build(),
                        mention("ukraine", REAFFIRMED_SUPPORT, text, "firm support for Ukraine’s sovereignty")
                                .build(),
                        mention("hacking", RAISED_CONCERN, text, "raised other matters of concern")
                                .build(),
                        mention("navalny", RAISED_CONCERN, text, "raised other matters of concern")
                                .build(),
                        mention("firm-action", WARNED, text, "will act firmly in defense of its national interests")
                                .build(),
                        mention("contact", AGREED, text, "agreed to maintain transparent and consistent communication")
                                .build())
                .build();
    }

    private static Readout briefing() {
        String text = "us-briefing-text";
        return readout("us-briefing", "us", ReadoutForm.BRIEFING, "2021-01-26")
                .addMentions(
                        mention("ukraine", REAFFIRMED_SUPPORT, text, "strong support for Ukraine’s sovereignty")
                                .build(),
                        mention("protesters", RAISED_CONCERN, text, "treatment of peaceful protestors")
                                .modality(Modality.PLANNED)
                                .build())
                .build();
    }

    private static Readout kremlin() {
        return readout("ru-statement", "ru", ReadoutForm.WRITTEN, "2021-01-26")
                .addMentions(
                        mention("new-start", DISCUSSED, "wsj", "the two leaders discussed the New START Treaty")
                                .build(),
                        mention("new-start", COMMITTED, "wsj", "would finish in the coming days final steps")
                                .commitment(commitment("finish the final steps", "2021-01-26/.."))
                                .build(),
                        mention("ukraine", DISCUSSED, "wsj", "discussed the New START Treaty, Iran’s nuclear program")
                                .build(),
                        mention("covid-19", PROPOSED, "npr", "cooperation in fighting the coronavirus")
                                .build(),
                        mention("contact", AGREED, "wsj", "both sides agreed to maintain contact")
                                .build())
                .addOmissions(omission("navalny"), omission("hacking"))
                .build();
    }

    private static Party party(String id, LocalizedText names) {
        return Party.builder()
                .id(PartyId.of(id))
                .kind(PartyKind.STATE)
                .names(names)
                .build();
    }

    private static Person person(String id, LocalizedText names) {
        return Person.builder().id(PersonId.of(id)).names(names).build();
    }

    private static Participant participant(String party, String person, String office) {
        return Participant.builder()
                .party(PartyId.of(party))
                .person(PersonId.of(person))
                .office(office)
                .build();
    }

    private static Topic.Builder root(String id, String english, String russian) {
        return Topic.builder().id(TopicId.of(id)).prefLabels(LocalizedText.of("en", english, "ru", russian));
    }

    private static Topic under(String broader, String id, String label) {
        return Topic.builder()
                .id(TopicId.of(id))
                .prefLabels(LocalizedText.of("en", label))
                .broader(TopicId.of(broader))
                .build();
    }

    private static Source source(String id, String publisher) {
        return Source.builder()
                .id(SourceId.of(id))
                .kind(SourceKind.NEWS_ARTICLE)
                .publisher(publisher)
                .title(publisher)
                .language("en")
                .build();
    }

    private static Readout.Builder readout(String id, String issuer, ReadoutForm form, String issued) {
        return Readout.builder()
                .id(ReadoutId.of(id))
                .event(EVENT)
                .issuer(PartyId.of(issuer))
                .form(form)
                .issued(EdtfTemporal.parse(issued))
                .coding(CodingExtent.PARTIAL);
    }

    private static Mention.Builder mention(String topic, Treatment treatment, String source, String quote) {
        return Mention.builder()
                .topic(TopicId.of(topic))
                .treatment(treatment)
                .addAllBy(by(treatment, source))
                .addCitation(DossierFixture.citation(source, quote));
    }

    /** Both parties for what they did together, else the one whose account the source gives. */
    private static List<PartyId> by(Treatment treatment, String source) {
        if (treatment == DISCUSSED || treatment == AGREED) {
            return List.of(PartyId.of("us"), PartyId.of("ru"));
        }
        return List.of(PartyId.of(source.startsWith("us-") ? "us" : "ru"));
    }

    private static Commitment commitment(String action, String due) {
        return Commitment.builder()
                .action(action)
                .addParties(PartyId.of("us"), PartyId.of("ru"))
                .due(EdtfTemporal.parse(due))
                .build();
    }

    private static Omission omission(String topic) {
        return Omission.builder()
                .topic(TopicId.of(topic))
                .reportedBy(SourceId.of("wsj"))
                .addCitation(DossierFixture.citation("wsj", "didn’t mention Mr. Navalny or the hacking attacks"))
                .build();
    }

    private static Claim initiator(String value, Asserter assertedBy, String source, String quote) {
        return Claim.builder()
                .event(EVENT)
                .aspect(ClaimAspect.INITIATOR)
                .value(value)
                .assertedBy(assertedBy)
                .addCitation(DossierFixture.citation(source, quote))
                .build();
    }
}
