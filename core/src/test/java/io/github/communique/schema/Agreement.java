package io.github.communique.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.model.Identifier;
import io.github.communique.time.EdtfTemporal;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A pattern matches what the parser accepts, and of what it refuses only the cases listed here, which no regular
 * expression could tell from the rest, or none that anybody would read.
 */
final class Agreement {
    static final Pattern PLAIN = Pattern.compile("[!-~&&[^\",\\\\]]+");

    private static final Map<String, Pattern> COMPILED = new HashMap<>();

    private Agreement() {}

    /** Checks one text and says whether the parser accepts it. */
    static boolean check(TextType<?> type, String text) {
        boolean accepted = isAccepted(type, text);
        boolean matched = COMPILED.computeIfAbsent(type.pattern(), Pattern::compile)
                .matcher(text)
                .matches();
        assertThat(matched)
                .as(() -> String.format("the parser of %s accepts '%s': %s; its pattern", type.name(), text, accepted))
                .isEqualTo(accepted || (matched && isWider(type, text)));
        return accepted;
    }

    private static boolean isAccepted(TextType<?> type, String text) {
        try {
            if (type.equals(ScalarTypes.SCHEME)) {
                // a scheme is looked at together with its value
                Identifier.of(text, "value");
            } else {
                parse(type, text);
            }
            return !text.isBlank();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static <V> void parse(TextType<V> type, String text) {
        V value = type.parse().apply(text);
        String written = type.format().apply(value);
        assertThat(type.parse().apply(written)).isEqualTo(value);
        if (type.isPlain()) {
            assertThat(written).matches(PLAIN);
        }
    }

    private static boolean isWider(TextType<?> type, String text) {
        if (type.equals(ScalarTypes.TIME)) {
            return isReversed(text);
        } else if (type.equals(ScalarTypes.DAY)) {
            return text.matches("-0+-.*");
        }
        // more days, hours, minutes or seconds than a Duration can hold
        return type.equals(ScalarTypes.DURATION) && text.matches(".*[0-9]{11}.*");
    }

    private static boolean isReversed(String text) {
        int slash = text.indexOf('/');
        return slash > 0
                && EdtfTemporal.DISPLAY_ORDER.compare(
                                EdtfTemporal.parse(text.substring(0, slash)),
                                EdtfTemporal.parse(text.substring(slash + 1)))
                        > 0;
    }
}
