package io.github.communique.benchmarks.peer;

import io.github.communique.model.Citation;
import io.github.communique.model.CodingExtent;
import io.github.communique.model.Directness;
import io.github.communique.model.EventId;
import io.github.communique.model.Mention;
import io.github.communique.model.Modality;
import io.github.communique.model.PartyId;
import io.github.communique.model.Readout;
import io.github.communique.model.ReadoutForm;
import io.github.communique.model.ReadoutId;
import io.github.communique.model.ReadoutText;
import io.github.communique.model.Sha256;
import io.github.communique.model.SourceId;
import io.github.communique.model.TextExtent;
import io.github.communique.model.TextQuote;
import io.github.communique.model.TextStatus;
import io.github.communique.model.TopicId;
import io.github.communique.time.EdtfTemporal;
import io.github.communique.vocabulary.Treatment;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Jackson's databind with mixins on the builders: the least that it takes to have readouts read into our types. */
public final class PlainDatabind {
    private static final List<Class<?>> IDS =
            List.of(ReadoutId.class, EventId.class, PartyId.class, SourceId.class, TopicId.class, Sha256.class);
    private static final List<Class<?>> VOCABULARIES = List.of(
            ReadoutForm.class,
            TextStatus.class,
            TextExtent.class,
            CodingExtent.class,
            Modality.class,
            Directness.class,
            Treatment.class);

    private final ObjectReader reader = mapper().readerFor(Readout.class);

    private static JsonMapper mapper() {
        JsonMapper.Builder mapper = JsonMapper.builder()
                .addMixIn(Readout.class, BuilderMixins.OfReadout.class)
                .addMixIn(Readout.Builder.class, BuilderMixins.ReadoutBuilder.class)
                .addMixIn(ReadoutText.class, BuilderMixins.OfText.class)
                .addMixIn(ReadoutText.Builder.class, BuilderMixins.TextBuilder.class)
                .addMixIn(Mention.class, BuilderMixins.OfMention.class)
                .addMixIn(Mention.Builder.class, BuilderMixins.MentionBuilder.class)
                .addMixIn(Citation.class, BuilderMixins.OfCitation.class)
                .addMixIn(Citation.Builder.class, BuilderMixins.CitationBuilder.class)
                .addMixIn(TextQuote.class, BuilderMixins.OfQuote.class)
                .addMixIn(TextQuote.Builder.class, BuilderMixins.QuoteBuilder.class)
                .addMixIn(EdtfTemporal.class, ValueMixins.Parsed.class);
        IDS.forEach(type -> mapper.addMixIn(type, ValueMixins.Id.class));
        VOCABULARIES.forEach(type -> mapper.addMixIn(type, ValueMixins.Term.class));
        return mapper.build();
    }

    /**
     * Reads all and keeps none.
     *
     * @param ndjson readouts, one a line
     * @return how many there were
     */
    public long count(byte[] ndjson) {
        long records = 0;
        try (MappingIterator<Readout> readouts = reader.readValues(ndjson)) {
            while (readouts.hasNextValue()) {
                readouts.nextValue();
                records++;
            }
        }
        return records;
    }

    /**
     * Reads all.
     *
     * @param ndjson readouts, one a line
     * @return the readouts, in order
     */
    public List<Readout> read(byte[] ndjson) {
        List<Readout> all = new ArrayList<>();
        try (MappingIterator<Readout> readouts = reader.readValues(ndjson)) {
            readouts.forEachRemaining(all::add);
        }
        return all;
    }
}
