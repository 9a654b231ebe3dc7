package io.github.communique.archive;

import io.github.communique.vocabulary.Term;
import io.github.communique.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A row of the GDELT 2.0 mentions table: one document that mentions one event, as often as it does.
 *
 * @param eventId the id of the event, as the event exports have it
 * @param eventAdded when the event was added to GDELT, in UTC
 * @param mentioned when the document was, in UTC
 * @param type what collection the document is from, which says what its identifier is
 * @param sourceName the domain of an address, else the name of the source
 * @param identifier the address, citation or DOI of the document
 * @param sentence the sentence of the mention, from 1; empty if not given
 * @param actor1Offset where the first actor stands in the text, in characters; empty if not found ({@code -1})
 * @param actor2Offset where the second stands
 * @param actionOffset where the act stands
 * @param isInRawText whether it was found in the text as it is, not after pronouns were resolved
 * @param confidence how sure the coder is, in per cent
 * @param documentLength the length of the document in characters
 * @param documentTone its tone, from -100 to 100
 * @param translation how it was translated, such as {@code srclc:fra; eng:...}; empty if it was not
 * @param extras a column that GDELT leaves blank; empty if it is
 * @param line the line in its file, from 1
 */
public record GdeltMention(
        String eventId,
        LocalDateTime eventAdded,
        LocalDateTime mentioned,
        Collection type,
        String sourceName,
        String identifier,
        OptionalInt sentence,
        OptionalInt actor1Offset,
        OptionalInt actor2Offset,
        OptionalInt actionOffset,
        boolean isInRawText,
        int confidence,
        OptionalInt documentLength,
        Optional<BigDecimal> documentTone,
        Optional<String> translation,
        Optional<String> extras,
        long line) {
    /** Where documents come from; files write the number. */
    public enum Collection implements Term {
        /** The open web; the identifier is an address. */
        WEB("1"),
        /** Broadcast, print or another source of which there is only a citation. */
        CITATION_ONLY("2"),
        /** The CORE archive; the identifier is a DOI. */
        CORE("3"),
        /** The DTIC archive; the identifier is a DOI. */
        DTIC("4"),
        /** The JSTOR archive; the identifier is a DOI. */
        JSTOR("5"),
        /** A source that is no text. */
        NON_TEXTUAL("6");

        /** The collections by their numbers. */
        public static final Vocabulary<Collection> VOCABULARY = Vocabulary.of("mention type", Collection.class);

        private final String value;

        Collection(String value) {
            this.value = value;
        }

        @Override
        public String value() {
            return value;
        }
    }
}
