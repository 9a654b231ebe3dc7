package io.github.communique.examples;

import io.github.communique.model.Call;
import io.github.communique.model.CallMedium;
import io.github.communique.model.Citation;
import io.github.communique.model.CodingExtent;
import io.github.communique.model.Directness;
import io.github.communique.model.EventId;
import io.github.communique.model.Mention;
import io.github.communique.model.Participant;
import io.github.communique.model.PartyId;
import io.github.communique.model.Readout;
import io.github.communique.model.ReadoutForm;
import io.github.communique.model.ReadoutId;
import io.github.communique.model.SourceId;
import io.github.communique.model.TextQuote;
import io.github.communique.model.TopicId;
import io.github.communique.time.EdtfTemporal;
import io.github.communique.vocabulary.Treatment;

/** Builds a call and what one side tells of it; everything is named by id, so records stay small and flat. */
public final class BuildACall {
    private BuildACall() {}

    /**
     * Runs the example.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        // tag::call[]
        PartyId arcadia = PartyId.of("arcadia");
        PartyId ruritania = PartyId.of("ruritania");
        Call call = Call.builder()
                .id(EventId.of("call-1"))
                .time(EdtfTemporal.parse("2021-03"))
                .addParticipant(Participant.builder().party(arcadia).build())
                .addParticipant(Participant.builder().party(ruritania).build())
                .medium(CallMedium.TELEPHONE)
                .build();
        // end::call[]
        // tag::readout[]
        Citation words = Citation.builder()
                .source(SourceId.of("arcadia-press-release"))
                .quote(TextQuote.of("agreed to open talks on fishing rights"))
                .directness(Directness.VERBATIM)
                .build();
        Readout readout = Readout.builder()
                .id(ReadoutId.of("readout-arcadia"))
                .event(call.id())
                .issuer(arcadia)
                .form(ReadoutForm.WRITTEN)
                .issued(EdtfTemporal.parse("2021-03-05"))
                .coding(CodingExtent.PARTIAL)
                .addMention(Mention.builder()
                        .topic(TopicId.of("fishing-rights"))
                        .treatment(Treatment.AGREED)
                        .addBy(arcadia, ruritania)
                        .addCitation(words)
                        .build())
                .build();
        // end::readout[]
        System.out.println(call.participants().size() + " parties spoke in " + call.time());
        readout.mentions()
                .forEach(mention -> System.out.println(readout.issuer() + " on " + mention.topic() + ": "
                        + mention.treatment().value()));
    }
}
