package io.github.communique.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.model.Dossier;
import io.github.communique.model.Mention;
import io.github.communique.model.Modality;
import io.github.communique.model.Readout;
import io.github.communique.vocabulary.Treatment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ComparisonPropertyTest {
    private static final int TOPICS = 8;
    private static final String[] READOUTS = {"us", "ru", "us-briefing", "uk", "ru-remarks"};

    /** Dossiers with topics in trees and loops, some of them not defined, and with readouts of every kind. */
    @Provide
    Arbitrary<Dossier> dossiers() {
        return Arbitraries.integers()
                .between(0, 839)
                .list()
                .ofMaxSize(80)
                .map(choices -> dossier(new Choices(choices.iterator())));
    }

    /** Numbers to choose by, which can be shrunk; zeros after the last. */
    private record Choices(Iterator<Integer> numbers) {
        int next(int bound) {
            return numbers.hasNext() ? numbers.next() % bound : 0;
        }
    }

    private static Dossier dossier(Choices choices) {
        DossierFixture fixture = new DossierFixture();
        for (int topic = 0; topic < TOPICS - 1; topic++) {
            fixture.topicUnder("t" + choices.next(TOPICS), "t" + topic);
        }
        int readouts = choices.next(READOUTS.length + 1);
        for (int readout = 0; readout < readouts; readout++) {
            fixture.readout(READOUTS[readout], parts -> fill(parts, choices));
        }
        return fixture.build();
    }

    private static ReadoutFixture fill(ReadoutFixture readout, Choices choices) {
        if (choices.next(2) == 1) {
            readout.closed();
        }
        for (int mentions = choices.next(5); mentions > 0; mentions--) {
            Treatment treatment = Treatment.VOCABULARY.terms().get(choices.next(4));
            Modality modality = Modality.VOCABULARY.terms().get(choices.next(3));
            readout.mentions("t" + choices.next(TOPICS), treatment, modality);
        }
        for (int omissions = choices.next(3); omissions > 0; omissions--) {
            readout.omits("t" + choices.next(TOPICS));
        }
        return readout;
    }

    private static ReadoutComparison compare(Dossier dossier) {
        return ReadoutComparison.of(dossier, DossierFixture.EVENT);
    }

    @Property
    void everyCellHasTheStatusThatItsTopicHasAlone(@ForAll("dossiers") Dossier dossier) {
        for (ComparisonRow row : compare(dossier).rows()) {
            for (ComparisonCell cell : row.cells()) {
                assertThat(cell.status())
                        .isEqualTo(TopicStatus.of(dossier, dossier.readout(cell.readout()), row.topic()));
            }
        }
    }

    @Property
    void noLevelChangesTheRowsThatItKeeps(
            @ForAll("dossiers") Dossier dossier, @ForAll @IntRange(min = 1, max = 4) int level) {
        ReadoutComparison cut = ReadoutComparison.of(
                dossier, DossierFixture.EVENT, ComparisonOptions.defaults().withLevel(level));
        assertThat(cut.rows())
                .isEqualTo(compare(dossier).rows().stream()
                        .filter(row -> row.depth() <= level)
                        .toList());
    }

    @Property
    void everyMentionIsOwnedByOneCell(
            @ForAll("dossiers") Dossier dossier, @ForAll @IntRange(min = 1, max = 4) int level) {
        ReadoutComparison comparison = ReadoutComparison.of(
                dossier, DossierFixture.EVENT, ComparisonOptions.defaults().withLevel(level));
        List<Mention> owned = comparison.rows().stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.ownMentions().stream())
                .toList();
        List<Mention> mentions = dossier.readouts().stream()
                .flatMap(readout -> readout.mentions().stream())
                .toList();
        assertThat(owned).containsExactlyInAnyOrderElementsOf(mentions);
    }

    @Property
    void noOrderOfTheReadoutsChangesADivergence(@ForAll("dossiers") Dossier dossier) {
        List<Readout> backwards = new ArrayList<>(dossier.readouts());
        Collections.reverse(backwards);
        Dossier.Builder reordered = Dossier.builder().header(dossier.header());
        dossier.events().forEach(reordered::add);
        dossier.topics().forEach(reordered::add);
        backwards.forEach(reordered::add);
        ReadoutComparison other = compare(reordered.build());
        assertThat(compare(dossier).rows())
                .allSatisfy(row -> assertThat(
                                other.findRow(row.topic()).orElseThrow().divergence())
                        .isEqualTo(row.divergence()));
    }

    @Property(tries = 200)
    void noLineOfTextIsWiderThanTheTerminal(@ForAll("dossiers") Dossier dossier) {
        assertThat(compare(dossier).toText().lines())
                .allSatisfy(line -> assertThat(line.codePoints().count()).isLessThanOrEqualTo(110));
    }

    @Property(tries = 200)
    void everyRenderingOfEqualDossiersIsTheSame(@ForAll("dossiers") Dossier dossier) {
        Dossier copy = Dossier.builder().from(dossier).build();
        Locale before = Locale.getDefault();
        try {
            ReadoutComparison comparison = compare(dossier);
            Locale.setDefault(Locale.forLanguageTag("ar-u-nu-arab"));
            assertThat(compare(copy).toText()).isEqualTo(comparison.toText());
            assertThat(compare(copy).toMarkdown()).isEqualTo(comparison.toMarkdown());
        } finally {
            Locale.setDefault(before);
        }
    }
}
