package io.github.communique.testkit.internal.shrink;

import io.github.communique.model.LocalizedText;
import io.github.communique.schema.TextType;
import java.util.Map;

/** The value of each type that says least, which a reader can pass over. */
public final class Simplest {
    /** What stands for any text. */
    public static final String TEXT = "words";

    /** What stands for any text by language. */
    static final LocalizedText NAMES = LocalizedText.of("en", TEXT);

    private static final Map<String, String> BY_TYPE = Map.of(
            "EDTF time", "2021",
            "day", "2021-01-26",
            "duration", "PT35M",
            "sha256", "0".repeat(64),
            "coding scheme", "own",
            "language tag", "en",
            "identifier scheme", "own",
            "web address", "https://example.org/a");

    private Simplest() {}

    /**
     * Returns the simplest text of a type that is no id.
     *
     * @param type the type
     * @return the first of its terms, if it is a vocabulary
     */
    public static String of(TextType<?> type) {
        return type.allowed().isEmpty()
                ? BY_TYPE.getOrDefault(type.name(), TEXT)
                : type.allowed().get(0);
    }
}
