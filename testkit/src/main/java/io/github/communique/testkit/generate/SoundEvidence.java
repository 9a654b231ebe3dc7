package io.github.communique.testkit.generate;

import io.github.communique.model.Citation;
import io.github.communique.model.Directness;
import io.github.communique.model.Source;
import io.github.communique.model.SourceId;
import io.github.communique.model.SourceKind;
import io.github.communique.model.TextQuote;
import io.github.communique.model.TextSpan;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Sources and citations of sound dossiers. */
final class SoundEvidence {
    private SoundEvidence() {}

    static Arbitrary<Source> source(int number) {
        return Combinators.combine(
                        Arbitraries.of(SourceKind.class),
                        SoundTexts.phrases(),
                        SoundTexts.laterTimes(),
                        SoundTexts.languages(),
                        SoundTexts.digests(),
                        Arbitraries.of("https://example.org/a?b=%20", "http://example.org"),
                        SoundSubjects.extensions())
                .as((kind, text, time, language, digest, url, extensions) -> Source.builder()
                        .id(SourceId.of(SoundTexts.id("source", number)))
                        .kind(kind)
                        .publisher(text)
                        .addAuthor(text)
                        .title(text)
                        .published(time)
                        .accessed(time)
                        .url(url)
                        .language(language)
                        .sha256(digest)
                        .extensions(extensions)
                        .build());
    }

    /** One citation or more. */
    static Arbitrary<List<Citation>> citations(SoundSize size) {
        return citation(size).list().ofMinSize(1).ofMaxSize(2);
    }

    private static Arbitrary<Citation> citation(SoundSize size) {
        Arbitrary<Optional<TextQuote>> quotes =
                SoundTexts.phrases().map(TextQuote::of).optional();
        Arbitrary<Optional<TextSpan>> spans = Arbitraries.integers()
                .between(0, 99)
                .map(start -> new TextSpan(start, start + 7))
                .optional();
        return Combinators.combine(SoundTexts.sources(size), Arbitraries.of(Directness.class), quotes, spans)
                .as((source, directness, quote, span) -> Citation.builder()
                        .source(source)
                        .directness(directness)
                        .quote(quote)
                        .span(span)
                        .build());
    }
}
