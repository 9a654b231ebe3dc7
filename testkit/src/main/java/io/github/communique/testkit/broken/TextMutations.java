package io.github.communique.testkit.broken;

import static io.github.communique.testkit.broken.ValueMutations.IS_LIST;
import static io.github.communique.testkit.broken.ValueMutations.IS_TEXT;
import static io.github.communique.testkit.broken.ValueMutations.is;
import static io.github.communique.testkit.broken.ValueMutations.replaced;

import io.github.communique.check.ReadingCode;
import io.github.communique.schema.LocalizedTextType;
import io.github.communique.schema.TextType;
import java.util.List;
import java.util.function.Predicate;

/** Texts that their type does not allow. */
final class TextMutations {
    private static final Predicate<PropertyAt> IS_TERM = IS_TEXT.and(at ->
            at.property().type() instanceof TextType<?> type && !type.allowed().isEmpty());
    private static final Predicate<PropertyAt> IS_ID =
            IS_TEXT.and(at -> at.property().type().name().endsWith(" id"));
    private static final Predicate<PropertyAt> IS_NAMES = is(LocalizedTextType.class);

    private TextMutations() {}

    static List<Mutation> all() {
        return List.of(
                replaced(ReadingCode.INVALID_VALUE, "a blank text", IS_TEXT, "' '"),
                replaced(ReadingCode.UNKNOWN_TERM, "a term outside its vocabulary", IS_TERM, "'no-such-term'"),
                replaced(ReadingCode.INVALID_VALUE, "a malformed id", IS_ID, "'Not an id'"),
                malformed("EDTF time", "'26.01.2021'"),
                malformed("duration", "'35 minutes'"),
                malformed("day", "'2021-02-29'"),
                malformed("sha256", "'abc'"),
                malformed("language tag", "'english language'"),
                malformed("coding scheme", "'CAMEO 1.1'"),
                Mutation.of(
                        ReadingCode.ENCODING,
                        "half of a surrogate pair",
                        tree -> tree.properties()
                                .filter(named("text").and(IS_LIST.negate()))
                                .map(at -> Change.at(at.pointer(), () -> {
                                    at.set("'__half__'");
                                    tree.afterwards("__half__", "\"\\ud83d\"");
                                }))
                                .toList()),
                replaced(ReadingCode.INVALID_VALUE, "a name in no language", IS_NAMES, "{}"),
                replaced(ReadingCode.INVALID_VALUE, "a name in a malformed language", IS_NAMES, "{'a language':'x'}"),
                replaced(ReadingCode.WRONG_TYPE, "null for a name", IS_NAMES, "{'en':null,'fr':'x'}", "/en"));
    }

    private static Mutation malformed(String type, String json) {
        return replaced(ReadingCode.INVALID_VALUE, "a malformed " + type, named(type), json);
    }

    private static Predicate<PropertyAt> named(String type) {
        return at -> at.property().type().name().equals(type);
    }
}
