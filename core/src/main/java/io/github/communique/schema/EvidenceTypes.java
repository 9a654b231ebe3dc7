package io.github.communique.schema;

import io.github.communique.model.Citation;
import io.github.communique.model.Source;
import io.github.communique.model.TextQuote;
import io.github.communique.model.TextSpan;

/** Sources and what is cited from them. */
final class EvidenceTypes {
    private static final WholeNumberType OFFSET = new WholeNumberType("code point offset", 0, Integer.MAX_VALUE);

    static final ObjectType<TextQuote, TextQuote.Builder> QUOTE = ObjectType.define(
                    "quote", TextQuote.class, TextQuote::builder)
            .required("exact", TextType.TEXT, TextQuote::exact, TextQuote.Builder::exact)
            .optional("prefix", TextType.TEXT, TextQuote::prefix, TextQuote.Builder::prefix)
            .optional("suffix", TextType.TEXT, TextQuote::suffix, TextQuote.Builder::suffix)
            .build(TextQuote.Builder::build);

    static final ObjectType<TextSpan, Pair<Long, Long>> SPAN = Pair.type(
            "span",
            TextSpan.class,
            new Pair.Part<>("start", OFFSET, span -> (long) span.start()),
            new Pair.Part<>("end", OFFSET, span -> (long) span.end()),
            (start, end) -> new TextSpan(start.intValue(), end.intValue()));

    static final ObjectType<Citation, Citation.Builder> CITATION = ObjectType.define(
                    "citation", Citation.class, Citation::builder)
            .required("source", ScalarTypes.SOURCE_ID, Citation::source, Citation.Builder::source)
            .optional("quote", QUOTE, Citation::quote, Citation.Builder::quote)
            .optional("span", SPAN, Citation::span, Citation.Builder::span)
            .optional("locator", TextType.TEXT, Citation::locator, Citation.Builder::locator)
            .required("directness", ScalarTypes.DIRECTNESS, Citation::directness, Citation.Builder::directness)
            .build(Citation.Builder::build);

    static final ObjectType<Source, Source.Builder> SOURCE = ObjectType.define("source", Source.class, Source::builder)
            .required("id", ScalarTypes.SOURCE_ID, Source::id, Source.Builder::id)
            .required("kind", ScalarTypes.SOURCE_KIND, Source::kind, Source.Builder::kind)
            .required("publisher", TextType.TEXT, Source::publisher, Source.Builder::publisher)
            .many("authors", TextType.TEXT, Source::authors, Source.Builder::addAuthor)
            .required("title", TextType.TEXT, Source::title, Source.Builder::title)
            .optional("published", ScalarTypes.TIME, Source::published, Source.Builder::published)
            .optional("modified", ScalarTypes.TIME, Source::modified, Source.Builder::modified)
            .optional("accessed", ScalarTypes.TIME, Source::accessed, Source.Builder::accessed)
            .optional("url", ScalarTypes.WEB_ADDRESS, Source::url, Source.Builder::url)
            .optional("archivedUrl", ScalarTypes.WEB_ADDRESS, Source::archivedUrl, Source.Builder::archivedUrl)
            .required("language", ScalarTypes.LANGUAGE, Source::language, Source.Builder::language)
            .optional("licence", TextType.TEXT, Source::licence, Source.Builder::licence)
            .optional("sha256", ScalarTypes.SHA_256, Source::sha256, Source.Builder::sha256)
            .extensions(Source.Builder::extensions)
            .build(Source.Builder::build);

    private EvidenceTypes() {}
}
