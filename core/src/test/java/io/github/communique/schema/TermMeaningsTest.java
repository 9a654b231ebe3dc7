package io.github.communique.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Users of Java and users of files are told the same of a term. */
class TermMeaningsTest {
    private static final Pattern CONSTANT = Pattern.compile("/\\*\\* ([^*]*?) \\*/\\s+([A-Z_]+)\\(\"", Pattern.DOTALL);

    static Stream<TextType<?>> vocabularies() {
        return SchemaTypes.texts().filter(type -> !type.allowed().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void theTableSaysOfEveryTermWhatItsJavadocSays(TextType<?> vocabulary) throws IOException {
        Path source =
                Path.of("src/main/java").resolve(vocabulary.javaType().getName().replace('.', '/') + ".java");
        assumeTrue(Files.exists(source), "the tests do not run beside the sources");
        Matcher constants = CONSTANT.matcher(Files.readString(source));
        assertThat(constants.results().map(constant -> constant.group(2) + ": " + constant.group(1)))
                .containsExactlyElementsOf(Arrays.stream(vocabulary.javaType().getEnumConstants())
                        .map(constant -> ((Enum<?>) constant).name() + ": " + meaning(vocabulary, constant))
                        .toList());
    }

    private static String meaning(TextType<?> vocabulary, Object constant) {
        return vocabulary.meaning(((io.github.communique.vocabulary.Term) constant).value());
    }
}
