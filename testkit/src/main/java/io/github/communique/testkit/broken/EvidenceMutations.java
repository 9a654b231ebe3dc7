package io.github.communique.testkit.broken;

import io.github.communique.check.EvidenceCode;
import io.github.communique.evidence.SourceText;
import io.github.communique.evidence.SourceTexts;
import io.github.communique.model.Sha256;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Citations and digests that the texts of the sources do not bear out.
 *
 * <p>All other quotes, spans and digests are taken away first, since the texts for those are not there.
 */
final class EvidenceMutations {
    private static final String TEXT = "The talks were frank and businesslike. So both sides said: frank.";
    private static final SourceTexts GIVEN = source -> Optional.of(SourceText.of(TEXT));
    private static final SourceTexts FROM_BYTES =
            source -> Optional.of(new SourceText(TEXT, Optional.of(Sha256.ofText(TEXT))));
    private static final SourceTexts NONE = source -> Optional.empty();
    private static final SourceTexts UNREADABLE = source -> {
        throw new IOException("not UTF-8");
    };
    private static final String WORDS = "{'exact':'frank and businesslike'}";

    private EvidenceMutations() {}

    static List<Mutation> all() {
        return List.of(
                unread(EvidenceCode.TEXT_NOT_GIVEN, "a quote of a text that is not given", NONE),
                unread(EvidenceCode.TEXT_UNREADABLE, "a quote of a text that cannot be read", UNREADABLE),
                digest(EvidenceCode.SOURCE_DIGEST_MISMATCH, "a source of other bytes", "source", FROM_BYTES),
                digest(EvidenceCode.TEXT_DIGEST_MISMATCH, "a text of other words", "text", GIVEN),
                quote(EvidenceCode.QUOTE_NOT_FOUND, "words that are not there", "{'exact':'unequivocal'}"),
                quote(
                        EvidenceCode.CONTEXT_NOT_FOUND,
                        "words after others than these",
                        "{'exact':'businesslike','prefix':'brief and '}"),
                quote(EvidenceCode.QUOTE_AMBIGUOUS, "words that are there twice", "{'exact':'frank'}"),
                Mutation.of(
                        EvidenceCode.SPAN_OUTSIDE_TEXT,
                        "a span beyond the text",
                        On.objects(
                                "citation", (tree, at) -> true, (tree, at) -> cited(tree, at, WORDS, 0, 1_000, GIVEN))),
                Mutation.of(
                        EvidenceCode.SPAN_MISMATCH,
                        "a span of other words",
                        On.objects("citation", (tree, at) -> true, (tree, at) -> cited(tree, at, WORDS, 0, 9, GIVEN))));
    }

    private static Mutation quote(EvidenceCode code, String name, String quote) {
        return Mutation.of(
                code,
                name,
                On.objects("citation", (tree, at) -> true, (tree, at) -> quoted(tree, at, at.pointer(), quote, GIVEN)));
    }

    /** What is found of a source as a whole is found where the source stands. */
    private static Mutation unread(EvidenceCode code, String name, SourceTexts texts) {
        return Mutation.of(
                code,
                name,
                On.objects(
                        "citation",
                        (tree, at) -> true,
                        (tree, at) -> quoted(tree, at, sourceOf(tree, at).pointer(), WORDS, texts)));
    }

    private static Mutation digest(EvidenceCode code, String name, String type, SourceTexts texts) {
        return Mutation.of(
                code,
                name,
                On.objects(
                        type,
                        (tree, at) -> true,
                        (tree, at) -> Change.at(at.at("sha256"), () -> {
                            strip(tree);
                            at.node().put("sha256", "0".repeat(64));
                            tree.give(texts);
                        })));
    }

    private static Change cited(
            DossierTree tree, ObjectAt citation, String quote, int start, int end, SourceTexts texts) {
        Change change = quoted(tree, citation, citation.pointer(), quote, texts);
        return Change.at(change.path(), () -> {
            change.apply().run();
            citation.node().putObject("span").put("start", start).put("end", end);
        });
    }

    private static Change quoted(DossierTree tree, ObjectAt citation, String path, String quote, SourceTexts texts) {
        return Change.at(path, () -> {
            strip(tree);
            citation.node().set("quote", DossierTree.json(quote));
            String cited = citation.text("source");
            tree.give(source -> source.value().equals(cited) ? texts.find(source) : Optional.empty());
        });
    }

    private static void strip(DossierTree tree) {
        tree.objects("citation").forEach(at -> at.node().remove(List.of("quote", "span")));
        tree.objects("source").forEach(at -> at.node().remove("sha256"));
        tree.objects("text").forEach(at -> at.node().remove("sha256"));
    }

    private static ObjectAt sourceOf(DossierTree tree, ObjectAt citation) {
        return tree.objects("source")
                .filter(source -> source.text("id").equals(citation.text("source")))
                .findFirst()
                .orElseThrow();
    }
}
