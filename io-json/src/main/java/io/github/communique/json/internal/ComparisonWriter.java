package io.github.communique.json.internal;

import io.github.communique.compare.ClaimGroup;
import io.github.communique.compare.ClaimedValue;
import io.github.communique.compare.CommitmentGroup;
import io.github.communique.compare.ComparisonCell;
import io.github.communique.compare.ComparisonRow;
import io.github.communique.compare.Overlap;
import io.github.communique.compare.ReadoutComparison;
import io.github.communique.compare.StatedCommitment;
import io.github.communique.model.Citation;
import io.github.communique.model.Mention;
import io.github.communique.model.Omission;
import io.github.communique.model.PartyId;
import io.github.communique.model.Readout;
import io.github.communique.model.ReadoutId;
import io.github.communique.schema.ModelSchema;
import io.github.communique.vocabulary.Term;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/** Writes a comparison; {@link io.github.communique.json.ComparisonJson} shows the form. */
public final class ComparisonWriter {
    private static final MathContext DIGITS = new MathContext(6, RoundingMode.HALF_EVEN);
    private static final ValueCodec<Citation> CITATION = Codecs.of(ModelSchema.CITATION);

    private final JsonGenerator g;

    /**
     * Makes a writer.
     *
     * @param g where to
     */
    public ComparisonWriter(JsonGenerator g) {
        this.g = g;
    }

    /**
     * Writes a comparison.
     *
     * @param comparison the comparison
     */
    public void write(ReadoutComparison comparison) {
        g.writeStartObject();
        g.writeStringProperty("event", comparison.event().id().value());
        list("readouts", comparison.readouts(), this::writeReadout);
        list(
                "superseded",
                comparison.superseded(),
                readout -> g.writeString(readout.id().value()));
        list("rows", comparison.rows(), this::writeRow);
        list("claims", comparison.claims(), this::writeClaims);
        list("commitments", comparison.commitments(), this::writeCommitments);
        writeOverlap(comparison.overlap());
        g.writeEndObject();
    }

    private void writeReadout(Readout readout) {
        g.writeStartObject();
        g.writeStringProperty("id", readout.id().value());
        g.writeStringProperty("issuer", readout.issuer().value());
        term("form", readout.form());
        g.writeEndObject();
    }

    private void writeRow(ComparisonRow row) {
        g.writeStartObject();
        g.writeStringProperty("topic", row.topic().value());
        g.writeStringProperty("label", row.label());
        g.writeNumberProperty("depth", row.depth());
        term("divergence", row.divergence());
        list("cells", row.cells(), this::writeCell);
        g.writeEndObject();
    }

    private void writeCell(ComparisonCell cell) {
        g.writeStartObject();
        g.writeStringProperty("readout", cell.readout().value());
        term("status", cell.status());
        list(
                "treatments",
                cell.mentions().stream().map(Mention::treatment).distinct().toList(),
                treatment -> g.writeString(treatment.value()));
        list("mentions", cell.mentions(), this::writeMention);
        list("omissions", cell.omissions(), this::writeOmission);
        list("citations", cell.citations(), citation -> CITATION.write(citation, g));
        g.writeEndObject();
    }

    private void writeMention(Mention mention) {
        g.writeStartObject();
        g.writeStringProperty("topic", mention.topic().value());
        term("treatment", mention.treatment());
        term("modality", mention.modality());
        parties("by", mention.by());
        mention.toward().ifPresent(party -> g.writeStringProperty("toward", party.value()));
        mention.summary().ifPresent(summary -> g.writeStringProperty("summary", summary));
        g.writeEndObject();
    }

    private void writeOmission(Omission omission) {
        g.writeStartObject();
        g.writeStringProperty("topic", omission.topic().value());
        g.writeStringProperty("reportedBy", omission.reportedBy().value());
        g.writeEndObject();
    }

    private void writeClaims(ClaimGroup group) {
        g.writeStartObject();
        term("aspect", group.aspect());
        g.writeBooleanProperty("disputed", group.isDisputed());
        list("values", group.values(), this::writeValue);
        g.writeEndObject();
    }

    private void writeValue(ClaimedValue value) {
        g.writeStartObject();
        g.writeStringProperty("value", value.value());
        list("assertedBy", value.claims(), claim -> {
            g.writeStartObject();
            g.writeStringProperty(
                    claim.assertedBy() instanceof ReadoutId ? "readout" : "source",
                    claim.assertedBy().value());
            g.writeEndObject();
        });
        list(
                "citations",
                value.claims().stream()
                        .flatMap(claim -> claim.citations().stream())
                        .toList(),
                citation -> CITATION.write(citation, g));
        g.writeEndObject();
    }

    private void writeCommitments(CommitmentGroup group) {
        g.writeStartObject();
        g.writeStringProperty("topic", group.topic().value());
        g.writeStringProperty("label", group.label());
        term("standing", group.standing());
        list("entries", group.commitments(), this::writeCommitment);
        g.writeEndObject();
    }

    private void writeCommitment(StatedCommitment stated) {
        g.writeStartObject();
        g.writeStringProperty("readout", stated.readout().value());
        g.writeStringProperty("issuer", stated.issuer().value());
        term("modality", stated.mention().modality());
        g.writeStringProperty("action", stated.commitment().action());
        parties("parties", stated.commitment().parties());
        stated.commitment().due().ifPresent(due -> g.writeStringProperty("due", due.toString()));
        list("citations", stated.mention().citations(), citation -> CITATION.write(citation, g));
        g.writeEndObject();
    }

    private void writeOverlap(Overlap overlap) {
        g.writeName("overlap");
        g.writeStartObject();
        g.writeNumberProperty("min", rounded(overlap.min().toDouble()));
        g.writeNumberProperty("max", rounded(overlap.max().toDouble()));
        g.writeStringProperty("minFraction", overlap.min().toString());
        g.writeStringProperty("maxFraction", overlap.max().toString());
        g.writeEndObject();
    }

    /** Six digits are enough for a share, and the same everywhere. */
    private static BigDecimal rounded(double share) {
        BigDecimal rounded = new BigDecimal(share).round(DIGITS).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    private void parties(String name, List<PartyId> parties) {
        list(name, parties, party -> g.writeString(party.value()));
    }

    private void term(String name, Term term) {
        g.writeStringProperty(name, term.value());
    }

    private <T> void list(String name, List<T> values, Consumer<T> write) {
        g.writeName(name);
        g.writeStartArray();
        values.forEach(write);
        g.writeEndArray();
    }
}
