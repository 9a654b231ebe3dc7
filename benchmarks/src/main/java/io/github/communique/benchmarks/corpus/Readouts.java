package io.github.communique.benchmarks.corpus;

import io.github.communique.model.Call;
import io.github.communique.model.CallMedium;
import io.github.communique.model.Citation;
import io.github.communique.model.CodingExtent;
import io.github.communique.model.Directness;
import io.github.communique.model.Dossier;
import io.github.communique.model.DossierHeader;
import io.github.communique.model.DossierId;
import io.github.communique.model.DossierRecord;
import io.github.communique.model.EventId;
import io.github.communique.model.LocalizedText;
import io.github.communique.model.Mention;
import io.github.communique.model.Modality;
import io.github.communique.model.Participant;
import io.github.communique.model.Party;
import io.github.communique.model.PartyId;
import io.github.communique.model.PartyKind;
import io.github.communique.model.Readout;
import io.github.communique.model.ReadoutForm;
import io.github.communique.model.ReadoutId;
import io.github.communique.model.ReadoutText;
import io.github.communique.model.Sha256;
import io.github.communique.model.Source;
import io.github.communique.model.SourceId;
import io.github.communique.model.SourceKind;
import io.github.communique.model.TextExtent;
import io.github.communique.model.TextQuote;
import io.github.communique.model.TextSpan;
import io.github.communique.model.TextStatus;
import io.github.communique.model.Topic;
import io.github.communique.model.TopicId;
import io.github.communique.time.EdtfTemporal;
import io.github.communique.vocabulary.Treatment;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Readouts by their number; the same number gives the same readout. */
public final class Readouts {
    /** The call of which {@link #comparison} has the readouts. */
    public static final EventId COMPARED = EventId.of("call-0");

    private static final int TOPICS = 200;
    private static final int PARTIES = 40;
    private static final int MENTIONS = 10;
    private static final Treatment[] TREATMENTS = Treatment.values();

    private Readouts() {}

    /**
     * Makes one readout.
     *
     * @param number its number
     * @param mentions how many mentions it has
     * @return the readout
     */
    public static Readout readout(int number, int mentions) {
        SplittableRandom random = new SplittableRandom(number);
        PartyId issuer = party(number % PARTIES);
        PartyId other = party((number ^ 1) % PARTIES);
        SourceId source = source(number);
        Readout.Builder readout = Readout.builder()
                .id(ReadoutId.of("readout-" + number))
                .event(event(number))
                .issuer(issuer)
                .form(ReadoutForm.WRITTEN)
                .issued(EdtfTemporal.parse(day(number) + "T" + two(random.nextInt(24)) + ":30:00+03:00"))
                .addText(ReadoutText.builder()
                        .language("ru")
                        .status(TextStatus.ORIGINAL)
                        .source(source)
                        .sha256(Sha256.of(hex(random)))
                        .extent(TextExtent.WHOLE)
                        .build())
                .coding(CodingExtent.COMPLETE);
        for (int i = 0; i < mentions; i++) {
            readout.addMention(mention(random, issuer, other, source));
        }
        return readout.build();
    }

    private static Mention mention(SplittableRandom random, PartyId issuer, PartyId other, SourceId source) {
        int start = random.nextInt(5_000);
        return Mention.builder()
                .topic(topic(random.nextInt(TOPICS)))
                .treatment(TREATMENTS[random.nextInt(TREATMENTS.length)])
                .addBy(issuer, other)
                .toward(other)
                .modality(random.nextInt(5) == 0 ? Modality.PLANNED : Modality.ASSERTED)
                .summary(Words.english(random, 6))
                .addCitation(Citation.builder()
                        .source(source)
                        .quote(TextQuote.of(Words.russian(random, 11)))
                        .span(new TextSpan(start, start + 60))
                        .directness(Directness.VERBATIM)
                        .build())
                .build();
    }

    /**
     * Makes the records of a sound dossier of readouts.
     *
     * @param mentions how many mentions there are in all, a multiple of ten
     * @return the records: header, parties, topics, sources, calls, readouts
     */
    public static Stream<DossierRecord> dossier(int mentions) {
        int readouts = mentions / MENTIONS;
        return Stream.of(
                        Stream.of(DossierHeader.builder()
                                .id(DossierId.of("mentions"))
                                .title("Mentions")
                                .build()),
                        IntStream.range(0, PARTIES).mapToObj(Readouts::partyRecord),
                        IntStream.range(0, TOPICS).mapToObj(Readouts::topicRecord),
                        IntStream.range(0, readouts).mapToObj(Readouts::sourceRecord),
                        IntStream.rangeClosed(0, (readouts - 1) / 2).mapToObj(Readouts::call),
                        IntStream.range(0, readouts).mapToObj(i -> readout(i, MENTIONS)))
                .flatMap(records -> records);
    }

    /**
     * Makes a dossier of one call of which every readout mentions every other topic.
     *
     * @param readouts how many readouts there are, each of an issuer of its own
     * @param topics how many topics there are
     * @return the dossier
     */
    public static Dossier comparison(int readouts, int topics) {
        Dossier.Builder dossier = Dossier.builder()
                .header(DossierHeader.builder()
                        .id(DossierId.of("comparison"))
                        .title("Comparison")
                        .build())
                .addEvent(call(0));
        IntStream.range(0, topics).mapToObj(Readouts::topicRecord).forEach(dossier::addTopic);
        for (int i = 0; i < readouts; i++) {
            SplittableRandom random = new SplittableRandom(i);
            dossier.addParty(partyRecord(i)).addSource(sourceRecord(i));
            Readout.Builder readout =
                    Readout.builder().from(readout(i, 0)).event(COMPARED).issuer(party(i));
            for (int topic = i % 2; topic < topics; topic += 2) {
                readout.addMention(Mention.builder()
                        .from(mention(random, party(i), party(i + 1), source(i)))
                        .topic(topic(topic))
                        .build());
            }
            dossier.addReadout(readout.build());
        }
        return dossier.build();
    }

    private static Party partyRecord(int i) {
        return Party.builder()
                .id(party(i))
                .kind(PartyKind.STATE)
                .names(LocalizedText.of("en", "State " + i, "ru", "Государство " + i))
                .build();
    }

    private static Topic topicRecord(int i) {
        return Topic.builder()
                .id(topic(i))
                .prefLabels(LocalizedText.of("en", "Topic " + i))
                .build();
    }

    private static Source sourceRecord(int i) {
        return Source.builder()
                .id(source(i))
                .kind(SourceKind.OFFICIAL_READOUT)
                .publisher("Ministry " + i % PARTIES)
                .title(Words.english(new SplittableRandom(i), 6))
                .published(EdtfTemporal.parse(day(i)))
                .url("https://ministry.example/readouts/" + i)
                .language("ru")
                .build();
    }

    private static Call call(int i) {
        return Call.builder()
                .id(event(2 * i))
                .time(EdtfTemporal.parse(day(2 * i)))
                .addParticipant(
                        Participant.builder().party(party(2 * i % PARTIES)).build())
                .addParticipant(Participant.builder()
                        .party(party((2 * i + 1) % PARTIES))
                        .build())
                .medium(CallMedium.TELEPHONE)
                .build();
    }

    /** Two readouts tell of each call. */
    private static EventId event(int readout) {
        return EventId.of("call-" + readout / 2);
    }

    private static SourceId source(int i) {
        return SourceId.of("source-" + i);
    }

    private static PartyId party(int i) {
        return PartyId.of("state-" + i);
    }

    private static TopicId topic(int i) {
        return TopicId.of("topic-of-some-length-" + i);
    }

    private static String day(int i) {
        return "20" + two(i / 2 % 22) + "-" + two(1 + i / 2 % 12) + "-" + two(1 + i / 2 % 28);
    }

    private static String two(int number) {
        return (number < 10 ? "0" : "") + number;
    }

    private static String hex(SplittableRandom random) {
        return String.format(
                "%016x%016x%016x%016x", random.nextLong(), random.nextLong(), random.nextLong(), random.nextLong());
    }
}
