package io.github.communique.testkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.json.DossierJson;
import io.github.communique.model.Dossier;
import io.github.communique.testkit.broken.BrokenDossier;
import io.github.communique.testkit.broken.Mutation;
import io.github.communique.testkit.broken.MutationCatalogue;
import io.github.communique.testkit.conformance.Validator.Verdict;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;

/** The schemas and the reader say the same of whatever can be generated, and of whatever breaks it. */
class SchemaAgreementPropertyTest {
    /** How often each mutation is tried; validating takes its time. */
    private static final int OFTEN = 4;

    private static final Map<String, Integer> TRIED = new HashMap<>();

    @Property(tries = 50, shrinking = ShrinkingMode.OFF)
    void everyGeneratedDossierIsAcceptedByTheSchemas(@ForAll Dossier dossier) throws IOException {
        assertThat(Validator.DOSSIER.errors(Validator.parse(DossierJson.toJson(dossier))))
                .isEmpty();
        assertThat(StreamRunner.lines(dossier.records()).lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(Validator.RECORD.errors(Validator.parse(line)))
                        .isEmpty());
    }

    @Property(tries = 30, shrinking = ShrinkingMode.OFF)
    void everyBrokenDossierIsRefusedByBothOrByNoneUnlessNoSchemaCanStateTheRule(
            @ForAll Dossier dossier, @ForAll int place) throws IOException {
        for (Mutation mutation : MutationCatalogue.all()) {
            int times = TRIED.getOrDefault(mutation.name(), 0);
            Optional<BrokenDossier> broken = times < OFTEN ? mutation.applyTo(dossier, place) : Optional.empty();
            if (broken.isPresent()) {
                assertAgreement(broken.get());
                TRIED.put(mutation.name(), times + 1);
            }
        }
    }

    @AfterContainer
    static void everyMutationWasTried() {
        assertThat(MutationCatalogue.all())
                .filteredOn(mutation -> !TRIED.containsKey(mutation.name()))
                .as("mutations for which no sound dossier had a place: see that generated dossiers have one")
                .isEmpty();
    }

    private static void assertAgreement(BrokenDossier broken) throws IOException {
        boolean isRefused = Reading.refusesDocument(broken.json());
        if (BeyondSchema.of(broken.mutation()).isPresent()) {
            assertThat(isRefused)
                    .as("%s: whether the reader refuses it", broken)
                    .isTrue();
            if (!BeyondSchema.dependsOnTheParser(broken.mutation())) {
                assertThat(Validator.DOSSIER.verdict(broken.json()))
                        .as("%s", broken)
                        .isNotEqualTo(Verdict.REFUSED);
            }
            return;
        }
        assertThat(Validator.DOSSIER.verdict(broken.json()))
                .as("%s: what the schema says", broken)
                .isEqualTo(isRefused ? Verdict.REFUSED : Verdict.ACCEPTED);
        Optional<String> changed = RecordLines.at(broken.expected().get(0).path(), broken.json());
        if (changed.isPresent()) {
            String line = changed.get();
            assertThat(Validator.RECORD.verdict(line))
                    .as("%s: what the schema of records says of %s", broken.mutation(), line)
                    .isEqualTo(Reading.refusesLine(line) ? Verdict.REFUSED : Verdict.ACCEPTED);
        }
    }

    /** Names of mutations and rules that are no more would make the table say nothing. */
    @Example
    void theTableOfWhatNoSchemaCanStateNamesMutationsAndRulesThatThereAre() {
        Stream<Mutation> all = MutationCatalogue.all().stream();
        assertThat(BeyondSchema.mutations()).isSubsetOf(all.map(Mutation::name).collect(Collectors.toSet()));
        MutationCatalogue.all()
                .forEach(mutation -> BeyondSchema.of(mutation)
                        .ifPresent(rule -> assertThat(BeyondSchema.codesByRule())
                                .containsEntry(rule, mutation.code().code())));
    }
}
