package io.github.communique.benchmarks.peer;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
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
import io.github.communique.model.TextSpan;
import io.github.communique.model.TextStatus;
import io.github.communique.model.TopicId;
import io.github.communique.time.EdtfTemporal;
import io.github.communique.vocabulary.Treatment;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonPOJOBuilder;

/** Which builder makes which type, and which of its methods sets which property. */
final class BuilderMixins {
    private BuilderMixins() {}

    @JsonDeserialize(builder = Readout.Builder.class)
    interface OfReadout {}

    @JsonDeserialize(builder = ReadoutText.Builder.class)
    interface OfText {}

    @JsonDeserialize(builder = Mention.Builder.class)
    interface OfMention {}

    @JsonDeserialize(builder = Citation.Builder.class)
    interface OfCitation {}

    @JsonDeserialize(builder = TextQuote.Builder.class)
    interface OfQuote {}

    @JsonPOJOBuilder(withPrefix = "")
    @JsonAutoDetect(setterVisibility = JsonAutoDetect.Visibility.NONE)
    @JsonIgnoreProperties("type")
    interface ReadoutBuilder {
        @JsonProperty
        Object id(ReadoutId value);

        @JsonProperty
        Object event(EventId value);

        @JsonProperty
        Object issuer(PartyId value);

        @JsonProperty
        Object form(ReadoutForm value);

        @JsonProperty
        Object issued(EdtfTemporal value);

        @JsonProperty
        Object texts(Iterable<? extends ReadoutText> values);

        @JsonProperty
        Object coding(CodingExtent value);

        @JsonProperty
        Object mentions(Iterable<? extends Mention> values);

        @JsonProperty
        Object revision(int value);
    }

    @JsonPOJOBuilder(withPrefix = "")
    @JsonAutoDetect(setterVisibility = JsonAutoDetect.Visibility.NONE)
    interface TextBuilder {
        @JsonProperty
        Object language(String value);

        @JsonProperty
        Object status(TextStatus value);

        @JsonProperty
        Object source(SourceId value);

        @JsonProperty
        Object sha256(Sha256 value);

        @JsonProperty
        Object extent(TextExtent value);
    }

    @JsonPOJOBuilder(withPrefix = "")
    @JsonAutoDetect(setterVisibility = JsonAutoDetect.Visibility.NONE)
    interface MentionBuilder {
        @JsonProperty
        Object topic(TopicId value);

        @JsonProperty
        Object treatment(Treatment value);

        @JsonProperty
        Object by(Iterable<? extends PartyId> values);

        @JsonProperty
        Object toward(PartyId value);

        @JsonProperty
        Object modality(Modality value);

        @JsonProperty
        Object summary(String value);

        @JsonProperty
        Object citations(Iterable<? extends Citation> values);
    }

    @JsonPOJOBuilder(withPrefix = "")
    @JsonAutoDetect(setterVisibility = JsonAutoDetect.Visibility.NONE)
    interface CitationBuilder {
        @JsonProperty
        Object source(SourceId value);

        @JsonProperty
        Object quote(TextQuote value);

        @JsonProperty
        Object span(TextSpan value);

        @JsonProperty
        Object directness(Directness value);
    }

    @JsonPOJOBuilder(withPrefix = "")
    @JsonAutoDetect(setterVisibility = JsonAutoDetect.Visibility.NONE)
    interface QuoteBuilder {
        @JsonProperty
        Object exact(String value);
    }
}
