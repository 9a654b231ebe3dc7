package io.github.communique.testkit.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.model.Dossier;
import io.github.communique.model.Readout;
import io.github.communique.model.Topic;
import io.github.communique.time.EdtfTemporal;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/**
 * What is rare occurs, and often enough for a run of the usual length. The seed is fixed: this is no matter of luck.
 */
class RareFormsPropertyTest {
    private static final int DEEP = 6;
    private static final int LONG = 10_000;

    @Property(tries = 2000, seed = "1", shrinking = ShrinkingMode.OFF)
    @StatisticsReport(onFailureOnly = true)
    void everyTimeHasAFormAndEveryFormOccurs(@ForAll EdtfTemporal time) {
        List<EdtfForm> forms = EdtfForm.of(time);
        assertThat(forms).as("forms of %s", time).isNotEmpty();
        forms.forEach(form -> Statistics.collect(form));
        Statistics.coverage(coverage -> Arrays.stream(EdtfForm.values())
                .forEach(form -> coverage.check(form).percentage(share -> share >= 1)));
    }

    @Property(tries = 400, seed = "1", shrinking = ShrinkingMode.OFF)
    @StatisticsReport(onFailureOnly = true)
    void everyDossierIsOfAnyShape(@ForAll Dossier dossier) {
        collect("empty", dossier.records().count() == 1, 2);
        collect("a deep tree of topics", depth(dossier) >= DEEP, 1);
        collect("a narrower topic before its broader one", hasNarrowerFirst(dossier), 5);
        collect("a row of three readouts or more", hasLongRow(dossier), 2);
        collect(
                "three participants or more",
                dossier.events().stream().anyMatch(e -> e.participants().size() > 2),
                10);
        assertThat(dossier.id().value()).isNotBlank();
    }

    @Property(tries = 400, seed = "1", shrinking = ShrinkingMode.OFF)
    @StatisticsReport(onFailureOnly = true)
    void everyTextIsOfAnyKind(@ForAll Dossier dossier) {
        List<String> texts = Texts.of(dossier);
        collect(
                "beyond the basic plane",
                texts.stream().anyMatch(t -> t.codePoints().anyMatch(c -> c > 0xFFFF)),
                20);
        collect("right to left", any(texts, "[\\u0590-\\u06ff]"), 20);
        collect("no-break space", any(texts, "\u00a0"), 20);
        collect("quotation marks", any(texts, "[\"“”]"), 20);
        collect("line breaks", any(texts, "[\\r\\n]"), 20);
        collect("tabs", any(texts, "\t"), 20);
        collect("formulas", any(texts, "^[=+@-]"), 20);
        collect("leading zeros", any(texts, "^0\\d"), 20);
        collect("very long", texts.stream().anyMatch(text -> text.length() > LONG), 1);
        assertThat(texts).isNotEmpty().noneMatch(String::isBlank);
    }

    private static boolean any(List<String> texts, String pattern) {
        java.util.regex.Pattern compiled = java.util.regex.Pattern.compile(pattern);
        return texts.stream().anyMatch(text -> compiled.matcher(text).find());
    }

    private static void collect(String label, boolean isSo, int leastPercent) {
        Statistics.label(label).collect(isSo);
        Statistics.label(label).coverage(coverage -> coverage.check(true).percentage(share -> share >= leastPercent));
    }

    private static int depth(Dossier dossier) {
        return dossier.topics().stream()
                .mapToInt(topic -> dossier.topicTree().depth(topic.id()))
                .max()
                .orElse(0);
    }

    private static boolean hasNarrowerFirst(Dossier dossier) {
        List<Topic> topics = dossier.topics();
        for (int i = 0; i < topics.size(); i++) {
            int position = i;
            if (topics.get(i)
                    .broader()
                    .filter(id -> topics.stream().skip(position + 1L).anyMatch(t -> t.id().equals(id)))
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasLongRow(Dossier dossier) {
        return dossier.readouts().stream()
                .anyMatch(last -> last.supersedes()
                        .flatMap(dossier::findReadout)
                        .flatMap(Readout::supersedes)
                        .isPresent());
    }
}
