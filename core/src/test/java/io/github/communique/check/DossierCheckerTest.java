package io.github.communique.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.model.Call;
import io.github.communique.model.Dossier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class DossierCheckerTest {
    private static final FindingCode CALL_WITHOUT_TITLE = new FindingEntry(
            "house.call-without-title",
            Severity.INFO,
            "a call has no title",
            "Our pages list calls by their titles.",
            "Give it one.");

    private final Sample sample = new Sample();

    @Test
    void findsNothingInASoundDossier() {
        assertThat(DossierChecker.standard().check(sample.dossier())).isEmpty();
    }

    @Test
    void reportsRuleByRuleAndEachInTheOrderOfTheDossier() {
        sample.topics.add(Sample.topic("x", "nowhere"));
        sample.topics.add(Sample.topic("trade").build());
        for (int i = 0; i < 11; i++) {
            sample.sources.add(Sample.source("source-" + i).url("x").build());
        }
        List<Finding> findings = DossierChecker.standard().check(sample.dossier());
        assertThat(findings).extracting(Finding::path).startsWith("/sources/1/url", "/sources/2/url");
        assertThat(findings).extracting(Finding::path).endsWith("/sources/11/url", "/topics/4/id", "/topics/3/broader");
        assertThat(DossierChecker.standard().check(sample.dossier())).isEqualTo(findings);
    }

    @Test
    void ordersTheViolationsOfARecordByTheirPlace() {
        var readout = Sample.readout("briefing");
        for (int i = 0; i < 11; i++) {
            readout.addMention(Sample.mention("trade").build());
        }
        assertThat(ConstraintRules.english().check(readout.build()))
                .extracting(Finding::path)
                .startsWith("/mentions/1/by", "/mentions/2/by", "/mentions/3/by")
                .endsWith("/mentions/10/by", "/mentions/11/by");
    }

    @Test
    void namesTheRecordAndThePlace() {
        sample.readouts.add(Sample.readout("briefing")
                .addMention(Sample.mention("weather").addBy(Sample.US).build())
                .build());
        assertThat(DossierChecker.standard().check(sample.dossier()))
                .containsExactly(Finding.of(
                        IntegrityCode.TOPIC_UNRESOLVED,
                        "briefing",
                        "/readouts/1/mentions/1/topic",
                        "no topic 'weather' in this dossier"));
    }

    @Test
    void leavesOutWhatIsNotWanted() {
        sample.topics.add(Sample.topic("x", "nowhere"));
        sample.topics.add(Sample.topic("trade").build());
        DossierChecker checker = DossierChecker.builder()
                .addAll(IntegrityRules.all())
                .without(IntegrityCode.ID_DUPLICATE)
                .build();
        assertThat(checker.check(sample.dossier()))
                .extracting(Finding::code)
                .containsExactly(IntegrityCode.TOPIC_UNRESOLVED);
        assertThat(checker.codes()).doesNotContain(IntegrityCode.ID_DUPLICATE);
    }

    @Test
    void doesNotRunARuleWhoseCodesAreAllLeftOut() {
        List<Dossier> checked = new ArrayList<>();
        DossierRule rule = new TitledCalls() {
            @Override
            public void check(Dossier dossier, Consumer<Finding> findings) {
                checked.add(dossier);
            }
        };
        DossierChecker.builder().add(rule).without(CALL_WITHOUT_TITLE).build().check(sample.dossier());
        assertThat(checked).isEmpty();
    }

    @Test
    void runsARuleOfTheUserWithItsOwnCode() {
        assertThat(DossierChecker.builder().add(new TitledCalls()).build().check(sample.dossier()))
                .extracting(Finding::toString)
                .containsExactly("/events/0: info: must have a title [house.call-without-title]");
    }

    @Test
    void reportsConstraintsInALanguageOfChoice() {
        sample.sources.add(Sample.source("article").url("x").build());
        DossierChecker checker = DossierChecker.builder()
                .add(ConstraintRules.in(Locale.forLanguageTag("ru")))
                .build();
        assertThat(checker.check(sample.dossier()))
                .extracting(Finding::message)
                .containsExactly("нужен полный адрес http или https без пробелов: «x»");
    }

    /** The rule that the documentation of {@link DossierRule} shows. */
    static class TitledCalls implements DossierRule {
        @Override
        public List<FindingCode> codes() {
            return List.of(CALL_WITHOUT_TITLE);
        }

        @Override
        public void check(Dossier dossier, Consumer<Finding> findings) {
            Place.forEach(dossier, Call.class, (place, call) -> {
                if (call.title().isEmpty()) {
                    findings.accept(place.finding(CALL_WITHOUT_TITLE, "must have a title"));
                }
            });
        }
    }
}
