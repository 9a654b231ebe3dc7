package io.github.communique.testkit.generate;

import io.github.communique.model.Dossier;
import io.github.communique.model.Readout;
import io.github.communique.model.Topic;
import io.github.communique.time.EdtfTemporal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Counts in how many values what is rare occurs, and tells what occurs too rarely. */
final class RareForms {
    private static final int DEEP = 6;
    private static final int LONG = 10_000;

    /** What a dossier may have, with the least share of dossiers that must have it, in percent. */
    private static final Map<String, Rare> OF_DOSSIERS = ofDossiers();

    private final Map<String, Long> counts = new LinkedHashMap<>();
    private long dossiers;
    private long times;

    private record Rare(int leastPercent, Predicate<Dossier> isThere) {}

    void count(Dossier dossier) {
        dossiers++;
        OF_DOSSIERS.forEach((label, rare) -> add(label, rare.isThere().test(dossier)));
    }

    void count(EdtfTemporal time) {
        times++;
        List<EdtfForm> forms = EdtfForm.of(time);
        for (EdtfForm form : EdtfForm.values()) {
            add(form.name(), forms.contains(form));
        }
    }

    private void add(String label, boolean isThere) {
        counts.merge(label, isThere ? 1L : 0L, Long::sum);
    }

    /** What occurs less often than it must, with its share; nothing if all is well. */
    List<String> tooRare() {
        List<String> rare = new ArrayList<>();
        OF_DOSSIERS.forEach((label, one) -> addIfRare(label, one.leastPercent(), dossiers, rare));
        for (EdtfForm form : EdtfForm.values()) {
            addIfRare(form.name(), 1, times, rare);
        }
        return rare;
    }

    private void addIfRare(String label, int leastPercent, long of, List<String> rare) {
        long count = counts.getOrDefault(label, 0L);
        if (count * 100 < leastPercent * of || of == 0) {
            rare.add(label + ": " + count + " of " + of + ", which should be " + leastPercent + "%");
        }
    }

    private static Map<String, Rare> ofDossiers() {
        Map<String, Rare> rare = new LinkedHashMap<>();
        rare.put("empty", new Rare(2, dossier -> dossier.records().count() == 1));
        rare.put("a deep tree of topics", new Rare(1, dossier -> depth(dossier) >= DEEP));
        rare.put("a narrower topic before its broader one", new Rare(5, RareForms::hasNarrowerFirst));
        rare.put("a row of three readouts or more", new Rare(2, RareForms::hasLongRow));
        rare.put(
                "three participants or more",
                new Rare(
                        10,
                        dossier -> dossier.events().stream()
                                .anyMatch(event -> event.participants().size() > 2)));
        rare.put(
                "a text beyond the basic plane",
                new Rare(20, text(text -> text.codePoints().anyMatch(c -> c > 0xFFFF))));
        rare.put("a text from right to left", new Rare(20, text("[\\u0590-\\u06ff]")));
        rare.put("a no-break space", new Rare(20, text("\u00a0")));
        rare.put("quotation marks", new Rare(20, text("[\"“”]")));
        rare.put("line breaks", new Rare(20, text("[\\r\\n]")));
        rare.put("tabs", new Rare(20, text("\t")));
        rare.put("formulas", new Rare(20, text("^[=+@-]")));
        rare.put("leading zeros", new Rare(20, text("^0\\d")));
        rare.put("a very long text", new Rare(1, text(text -> text.length() > LONG)));
        return rare;
    }

    private static Predicate<Dossier> text(String pattern) {
        return text(Pattern.compile(pattern).asPredicate());
    }

    private static Predicate<Dossier> text(Predicate<String> isSo) {
        return dossier -> Texts.of(dossier).stream().anyMatch(isSo);
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
                    .filter(id -> topics.stream()
                            .skip(position + 1L)
                            .anyMatch(topic -> topic.id().equals(id)))
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
