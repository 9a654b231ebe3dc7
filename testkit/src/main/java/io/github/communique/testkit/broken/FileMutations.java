package io.github.communique.testkit.broken;

import io.github.communique.check.ReadingCode;
import io.github.communique.json.JsonLimits;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What is wrong with a file as a file. */
final class FileMutations {
    private static final int MOST = JsonLimits.defaults().maxNestingDepth();

    private FileMutations() {}

    static List<Mutation> all() {
        return List.of(
                Mutation.of(ReadingCode.EMPTY, "nothing", text(text -> "")),
                Mutation.of(ReadingCode.EMPTY, "nothing but white space", text(text -> " \n\t\n")),
                Mutation.of(
                        ReadingCode.SYNTAX,
                        "cut off in the middle",
                        text(text -> text.substring(0, text.offsetByCodePoints(0, 1)))),
                Mutation.of(ReadingCode.SYNTAX, "goes on after its end", text(text -> text + "}")),
                Mutation.of(ReadingCode.NOT_A_DOSSIER, "another version", root("communique", "9")),
                Mutation.of(ReadingCode.LIMIT, "nested too deep", FileMutations::nested));
    }

    private static Function<DossierTree, List<Change>> text(UnaryOperator<String> change) {
        return tree -> List.of(Change.at("", () -> tree.afterwards(change)));
    }

    private static Function<DossierTree, List<Change>> root(String property, String value) {
        return tree -> List.of(Change.at("/" + property, () -> tree.root().put(property, value)));
    }

    private static List<Change> nested(DossierTree tree) {
        // The document and its extensions are two levels already.
        String deepest = "/extensions/deep" + "/0".repeat(MOST - 2);
        return List.of(Change.at(deepest, () -> {
            tree.root().putObject("extensions").put("deep", "__deep__");
            tree.afterwards("__deep__", "[".repeat(MOST) + "]".repeat(MOST));
        }));
    }
}
