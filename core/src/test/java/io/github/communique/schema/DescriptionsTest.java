package io.github.communique.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of descriptions says something of everything in the schema, and of nothing else. */
class DescriptionsTest {
    @Test
    void describesEveryTypePropertyAndTermAndNothingElse() {
        assertThat(Descriptions.all().keySet())
                .as("descriptions.tsv has a row for each, in words for users of any format")
                .containsExactlyInAnyOrderElementsOf(keys());
    }

    @Test
    void everyDescriptionIsASentence() {
        assertThat(Descriptions.all())
                .allSatisfy((key, description) ->
                        assertThat(description.text()).as("%s", key).matches("[A-Z].*[.]"));
    }

    static Stream<Property<?, ?, ?>> properties() {
        return SchemaTypes.objects().flatMap(type -> type.properties().stream());
    }

    @ParameterizedTest
    @MethodSource("io.github.communique.schema.SchemaTypes#texts")
    void theExampleOfATextIsOne(TextType<?> type) {
        assertThatCode(() -> type.parse().apply(type.example().orElseThrow())).doesNotThrowAnyException();
    }

    @Test
    void theExampleOfAPropertyIsOneOfItsType() {
        assertThat(properties()).allSatisfy(property -> {
            if (property.type() instanceof TextType<?> text) {
                assertThatCode(() -> text.parse().apply(property.example().orElseThrow()))
                        .doesNotThrowAnyException();
            } else if (property.type() instanceof WholeNumberType number) {
                assertThat(Long.parseLong(property.example().orElseThrow())).isBetween(number.min(), number.max());
            } else {
                boolean hasText = !(property.type() instanceof ObjectType) && !(property.type() instanceof UnionType);
                assertThat(property.example().isPresent()).as(property.name()).isEqualTo(hasText);
            }
        });
    }

    private static Set<Descriptions.Key> keys() {
        Set<Descriptions.Key> keys = new HashSet<>();
        SchemaTypes.types().forEach(type -> {
            keys.add(new Descriptions.Key(type instanceof ObjectType ? "object" : "value", type.name(), "-"));
            if (type instanceof TextType<?> text) {
                text.allowed().forEach(term -> keys.add(new Descriptions.Key("term", type.name(), term)));
            }
        });
        properties()
                .forEach(property ->
                        keys.add(new Descriptions.Key("property", property.describedUnder(), property.name())));
        return keys;
    }
}
