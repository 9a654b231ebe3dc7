package io.github.communique.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.compare.CommitmentStanding;
import io.github.communique.compare.Divergence;
import io.github.communique.compare.TopicStatus;
import io.github.communique.json.JsonLimits;
import io.github.communique.model.DiplomaticEvent;
import io.github.communique.schema.Cardinality;
import io.github.communique.schema.ModelSchema;
import io.github.communique.schema.ObjectType;
import io.github.communique.schema.Property;
import io.github.communique.schema.TextType;
import io.github.communique.schema.UnionType;
import io.github.communique.schema.ValueType;
import io.github.communique.vocabulary.Polarity;
import io.github.communique.vocabulary.Term;
import io.github.communique.vocabulary.Treatment;
import io.github.communique.vocabulary.Vocabulary;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of docs/model.md and docs/json.md agree with the schema, the vocabularies and the limits. */
class ModelPageTest {
    private static final String PAGE = Pages.read(Pages.ROOT.resolve("docs/model.md"));
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+)` \\| ([^|]+) \\| ([^|]+) \\| ([^|]+) \\|$");
    private static final Set<ValueType<?>> TYPES = types();

    static Stream<ObjectType<?, ?>> objects() {
        return TYPES.stream()
                .filter(type -> type != ModelSchema.DOSSIER && !type.name().equals("asserter"))
                .flatMap(type -> type instanceof ObjectType<?, ?> object ? Stream.of(object) : Stream.empty());
    }

    @ParameterizedTest
    @MethodSource("objects")
    void listsTheAttributesOfEveryTypeInTheOrderOfTheSchema(ObjectType<?, ?> type) {
        List<String> properties = type.properties().stream()
                .filter(property -> !property.name().equals("extensions"))
                .map(ModelPageTest::row)
                .toList();
        assertThat(rows(type)).as("docs/model.md on %s", type).isEqualTo(properties);
    }

    @Test
    void listsTheTermsOfEveryVocabulary() {
        Stream<String> inFiles = TYPES.stream()
                .filter(type -> type != ModelSchema.DOSSIER && !type.name().equals("treatment"))
                .flatMap(type ->
                        type instanceof TextType<?> text && !text.allowed().isEmpty()
                                ? Stream.of(row(text.name(), text.allowed()))
                                : Stream.empty());
        Stream<String> computed = Stream.of(
                        Polarity.VOCABULARY,
                        TopicStatus.VOCABULARY,
                        Divergence.VOCABULARY,
                        CommitmentStanding.VOCABULARY)
                .map(ModelPageTest::row);
        assertThat(Stream.concat(inFiles, computed))
                .allSatisfy(row -> assertThat(PAGE).contains(row));
    }

    @Test
    void listsTheTreatmentsWithTheirForceAndMappings() {
        assertThat(Treatment.values()).allSatisfy(treatment -> assertThat(PAGE).contains(row(treatment)));
    }

    @Test
    void listsTheLimitsWithTheirDefaults() {
        JsonLimits limits = JsonLimits.defaults();
        assertThat(Pages.read(Pages.ROOT.resolve("docs/json.md")))
                .containsPattern("maxDocumentBytes.*\\| " + limits.maxDocumentBytes() + " \\|")
                .containsPattern("maxRecordBytes.*\\| " + limits.maxRecordBytes() + " \\|")
                .containsPattern("maxStringLength.*\\| " + limits.maxStringLength() + " \\|")
                .containsPattern("maxNestingDepth.*\\| " + limits.maxNestingDepth() + " \\|")
                .containsPattern("maxFindings.*\\| " + limits.maxFindings() + " \\|");
    }

    private static String row(Property<?, ?, ?> property) {
        return String.join(", ", property.name(), property.type().name(), howMany(property), property.description());
    }

    private static String howMany(Property<?, ?, ?> property) {
        Cardinality cardinality = property.cardinality();
        return switch (cardinality) {
            case REQUIRED -> "1";
            case OPTIONAL -> "0 or 1";
            case DEFAULTED -> "default `" + defaultOf(property) + "`";
            case MANY -> "list";
        };
    }

    private static String defaultOf(Property<?, ?, ?> property) {
        return property.defaultValue()
                .map(value -> value instanceof Term term ? term.value() : value.toString())
                .orElseThrow();
    }

    private static List<String> rows(ObjectType<?, ?> type) {
        boolean isEvent = DiplomaticEvent.class.isAssignableFrom(type.javaType());
        String section = (isEvent ? section("DiplomaticEvent") : "")
                + section(type.javaType().getSimpleName());
        return ROW.matcher(section)
                .results()
                .map(row -> String.join(", ", row.group(1), row.group(2), row.group(3), row.group(4)))
                .toList();
    }

    private static String section(String heading) {
        int start = PAGE.indexOf("\n### " + heading + "\n");
        assertThat(start).as("docs/model.md has a heading '### %s'", heading).isNotNegative();
        int end = PAGE.indexOf("\n#", start + 1);
        return PAGE.substring(start, end);
    }

    private static String row(Vocabulary<?> vocabulary) {
        return row(
                vocabulary.name(), vocabulary.terms().stream().map(Term::value).toList());
    }

    private static String row(String name, List<String> terms) {
        return "| " + name + " | " + terms.stream().map(ModelPageTest::code).collect(Collectors.joining(", ")) + " |";
    }

    private static String row(Treatment treatment) {
        String cameo = treatment.cameo().stream()
                .map(match -> code(match.code().code()) + " " + match.relation().value())
                .collect(Collectors.joining(", "));
        String plover = treatment
                .plover()
                .map(match ->
                        code(match.code().toString()) + " " + match.relation().value())
                .orElse("none");
        return String.join(
                " | ",
                "| " + code(treatment.value()),
                treatment.polarity().value(),
                String.valueOf(treatment.force()),
                cameo,
                plover + " |");
    }

    private static String code(String text) {
        return "`" + text + "`";
    }

    private static Set<ValueType<?>> types() {
        Set<ValueType<?>> types = new LinkedHashSet<>();
        gather(ModelSchema.DOSSIER_HEADER, types);
        gather(ModelSchema.DOSSIER, types);
        return types;
    }

    private static void gather(ValueType<?> type, Set<ValueType<?>> into) {
        if (type instanceof UnionType<?> union) {
            union.members().values().forEach(member -> gather(member, into));
        } else if (into.add(type) && type instanceof ObjectType<?, ?> object) {
            object.properties().forEach(property -> gather(property.type(), into));
        }
    }
}
