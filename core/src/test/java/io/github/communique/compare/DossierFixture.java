package io.github.communique.compare;

import io.github.communique.model.Call;
import io.github.communique.model.CallMedium;
import io.github.communique.model.Citation;
import io.github.communique.model.Claim;
import io.github.communique.model.ClaimAspect;
import io.github.communique.model.Directness;
import io.github.communique.model.Dossier;
import io.github.communique.model.DossierHeader;
import io.github.communique.model.DossierId;
import io.github.communique.model.EventId;
import io.github.communique.model.LocalizedText;
import io.github.communique.model.Participant;
import io.github.communique.model.Party;
import io.github.communique.model.PartyId;
import io.github.communique.model.PartyKind;
import io.github.communique.model.Readout;
import io.github.communique.model.Source;
import io.github.communique.model.SourceId;
import io.github.communique.model.SourceKind;
import io.github.communique.model.TextQuote;
import io.github.communique.model.Topic;
import io.github.communique.model.TopicId;
import io.github.communique.time.EdtfTemporal;
import java.util.function.UnaryOperator;

/** A small dossier with one call, {@code call}, between the parties {@code us} and {@code ru}. */
final class DossierFixture {
    static final EventId EVENT = EventId.of("call");

    private final Dossier.Builder dossier = Dossier.builder()
            .header(DossierHeader.builder()
                    .id(DossierId.of("fixture"))
                    .title("Fixture")
                    .build())
            .addParties(party("us", "United States"), party("ru", "Russia"), party("uk", "United Kingdom"))
            .addSources(source("text", "The White House"), source("wsj", "The Wall Street Journal"))
            .addEvent(Call.builder()
                    .id(EVENT)
                    .time(EdtfTemporal.parse("2021-01-26"))
                    .addParticipant(participant("us"))
                    .addParticipant(participant("ru"))
                    .medium(CallMedium.TELEPHONE)
                    .build());

    private static Party party(String id, String name) {
        return Party.builder()
                .id(PartyId.of(id))
                .kind(PartyKind.STATE)
                .names(LocalizedText.of("en", name))
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

    private static Participant participant(String party) {
        return Participant.builder().party(PartyId.of(party)).build();
    }

    static Citation citation(String source, String quote) {
        return Citation.builder()
                .source(SourceId.of(source))
                .quote(TextQuote.of(quote))
                .directness(Directness.VERBATIM)
                .build();
    }

    /** Adds root topics, labelled by their ids. */
    DossierFixture topics(String... ids) {
        for (String id : ids) {
            dossier.addTopic(topic(id, id).build());
        }
        return this;
    }

    DossierFixture topicUnder(String broader, String id) {
        dossier.addTopic(topic(id, id).broader(TopicId.of(broader)).build());
        return this;
    }

    DossierFixture topicLabelled(String id, String label) {
        dossier.addTopic(topic(id, label).build());
        return this;
    }

    private static Topic.Builder topic(String id, String label) {
        return Topic.builder().id(TopicId.of(id)).prefLabels(LocalizedText.of("en", label));
    }

    /** Adds a readout, the issuer being the part of its id before any dash. */
    DossierFixture readout(String id, UnaryOperator<ReadoutFixture> parts) {
        dossier.addReadout(parts.apply(new ReadoutFixture(id)).build());
        return this;
    }

    DossierFixture claim(ClaimAspect aspect, String value, String source) {
        dossier.addClaim(Claim.builder()
                .event(EVENT)
                .aspect(aspect)
                .value(value)
                .assertedBy(SourceId.of(source))
                .addCitation(citation(source, "says " + value))
                .build());
        return this;
    }

    Dossier build() {
        return dossier.build();
    }

    ReadoutComparison compare() {
        return ReadoutComparison.of(build(), EVENT);
    }

    ReadoutComparison compareAtLevel(int level) {
        return ReadoutComparison.of(build(), EVENT, ComparisonOptions.defaults().withLevel(level));
    }

    /** The only readout of a fixture that has one. */
    Readout onlyReadout() {
        return build().readouts().get(0);
    }

    Divergence divergenceOn(String topic) {
        return row(compare(), topic).divergence();
    }

    static ComparisonRow row(ReadoutComparison comparison, String topic) {
        return comparison.findRow(TopicId.of(topic)).orElseThrow();
    }
}
