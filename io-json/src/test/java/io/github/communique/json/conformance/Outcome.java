package io.github.communique.json.conformance;

import io.github.communique.check.Finding;
import io.github.communique.check.Location;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What came of a case: the text of the file with the outcome, and the files that it names, by name. */
final class Outcome {
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
    private static final Separators COLONS =
            Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER);
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final CorpusCase aCase;
    private final ObjectNode json = MAPPER.createObjectNode();
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    Outcome(CorpusCase aCase) {
        this.aCase = aCase;
    }

    Outcome say(String name, String value) {
        json.put(name, value);
        return this;
    }

    Outcome count(String name, long value) {
        json.put(name, value);
        return this;
    }

    Outcome findings(String name, List<Finding> findings) {
        ArrayNode list = json.putArray(name);
        findings.forEach(finding -> write(finding, list.addObject()));
        return this;
    }

    /** Names a file beside the input by its ending, or says that it is the input itself. */
    Outcome file(String name, String ending, byte[] content) {
        String file = aCase.beside(ending);
        boolean isInput = Arrays.equals(content, aCase.bytes());
        json.put(name, isInput ? aCase.input() : file);
        if (!isInput) {
            files.put(file, content);
        }
        return this;
    }

    private static void write(Finding finding, ObjectNode to) {
        to.put("code", finding.code().code());
        to.put("severity", finding.severity().value());
        finding.location().map(Location::line).filter(line -> line > 0).ifPresent(line -> to.put("line", line));
        finding.location()
                .map(Location::column)
                .filter(column -> column > 0)
                .ifPresent(column -> to.put("column", column));
        to.put("path", finding.location().map(Location::path).orElse(finding.path()));
        finding.record().ifPresent(id -> to.put("record", id));
        to.put("message", finding.message());
    }

    /** All files of the outcome, by name from the root of the corpus. */
    Map<String, byte[]> files() {
        Map<String, byte[]> all = new LinkedHashMap<>(files);
        all.put(aCase.expected(), text().getBytes(StandardCharsets.UTF_8));
        return all;
    }

    private String text() {
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter(COLONS).withObjectIndenter(INDENTER).withArrayIndenter(INDENTER);
        return MAPPER.writer().with(printer).writeValueAsString(json) + "\n";
    }
}
