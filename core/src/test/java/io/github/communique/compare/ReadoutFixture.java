package io.github.communique.compare;

import io.github.communique.model.CodingExtent;
import io.github.communique.model.Commitment;
import io.github.communique.model.Mention;
import io.github.communique.model.Modality;
import io.github.communique.model.Omission;
import io.github.communique.model.PartyId;
import io.github.communique.model.Readout;
import io.github.communique.model.ReadoutForm;
import io.github.communique.model.ReadoutId;
import io.github.communique.model.ReadoutText;
import io.github.communique.model.Sha256;
import io.github.communique.model.SourceId;
import io.github.communique.model.TextExtent;
import io.github.communique.model.TextStatus;
import io.github.communique.model.TopicId;
import io.github.communique.time.EdtfTemporal;
import io.github.communique.vocabulary.Treatment;

/** One readout of a {@link DossierFixture}: coded in part and known only through reports, unless it says otherwise. */
final class ReadoutFixture {
    private final PartyId issuer;
    private final Readout.Builder readout;

    ReadoutFixture(String id) {
        issuer = PartyId.of(id.split("-", 2)[0]);
        readout = Readout.builder()
                .id(ReadoutId.of(id))
                .event(DossierFixture.EVENT)
                .issuer(issuer)
                .form(ReadoutForm.WRITTEN)
                .issued(EdtfTemporal.parse("2021-01-26"))
                .coding(CodingExtent.PARTIAL);
    }

    /** Codes it completely and holds its text, so that what it does not mention is absent. */
    ReadoutFixture closed() {
        return codedCompletely().held(TextExtent.WHOLE);
    }

    ReadoutFixture codedCompletely() {
        readout.coding(CodingExtent.COMPLETE);
        return this;
    }

    ReadoutFixture held(TextExtent extent) {
        readout.addText(ReadoutText.builder()
                .language("en")
                .status(TextStatus.ORIGINAL)
                .source(SourceId.of("text"))
                .sha256(Sha256.ofText("text"))
                .extent(extent)
                .build());
        return this;
    }

    ReadoutFixture form(ReadoutForm form) {
        readout.form(form);
        return this;
    }

    ReadoutFixture supersedes(String older) {
        readout.supersedes(ReadoutId.of(older));
        return this;
    }

    ReadoutFixture mentions(String topic, Treatment... treatments) {
        for (Treatment treatment : treatments) {
            readout.addMention(mention(topic, treatment).build());
        }
        return this;
    }

    ReadoutFixture mentions(String topic, Treatment treatment, Modality modality) {
        readout.addMention(mention(topic, treatment).modality(modality).build());
        return this;
    }

    ReadoutFixture commits(String topic, Modality modality) {
        Commitment commitment = Commitment.builder()
                .action("extend " + topic)
                .addParty(issuer)
                .due(EdtfTemporal.parse("2021-02-05"))
                .build();
        readout.addMention(mention(topic, Treatment.COMMITTED)
                .modality(modality)
                .commitment(commitment)
                .build());
        return this;
    }

    private Mention.Builder mention(String topic, Treatment treatment) {
        return Mention.builder()
                .topic(TopicId.of(topic))
                .treatment(treatment)
                .addBy(issuer)
                .addCitation(DossierFixture.citation("text", issuer + " " + treatment.value() + " " + topic));
    }

    ReadoutFixture omits(String topic) {
        readout.addOmission(Omission.builder()
                .topic(TopicId.of(topic))
                .reportedBy(SourceId.of("wsj"))
                .addCitation(DossierFixture.citation("wsj", "did not mention " + topic))
                .build());
        return this;
    }

    Readout build() {
        return readout.build();
    }
}
