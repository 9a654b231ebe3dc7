package io.github.communique.testkit.conformance;

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

    private final ConformanceCase aCase;
    private final ObjectNode json = MAPPER.createObjectNode();
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    Outcome(ConformanceCase aCase) {
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

    Outcome findings(String name, List<CorpusFinding> findings) {
        ArrayNode list = json.putArray(name);
        findings.forEach(finding -> write(finding, list.addObject()));
        return this;
    }

    /** Names a file beside the input by its ending, or says that it is the input itself. */
    Outcome file(String name, String ending, byte[] content, CorpusFile input) {
        if (Arrays.equals(content, input.bytes())) {
            return say(name, input.name());
        }
        return file(name, ending, content);
    }

    /** Names a file beside the input by its ending. */
    Outcome file(String name, String ending, byte[] content) {
        String file = aCase.stem() + ending;
        files.put(file, content);
        return say(name, file);
    }

    /** Names a folder and its files. */
    Outcome folder(String name, String folder, Map<String, byte[]> content) {
        content.forEach((file, bytes) -> files.put(folder + "/" + file, bytes));
        return say(name, folder);
    }

    private static void write(CorpusFinding finding, ObjectNode to) {
        to.put("code", finding.code());
        to.put("severity", finding.severity().value());
        finding.file().ifPresent(file -> to.put("file", file));
        finding.line().ifPresent(line -> to.put("line", line));
        finding.column().ifPresent(column -> to.put("column", column));
        to.put("path", finding.path());
        finding.record().ifPresent(id -> to.put("record", id));
        to.put("message", finding.message());
    }

    /** All files of the outcome, by name from the root of the corpus. */
    Map<String, byte[]> files() {
        Map<String, byte[]> all = new LinkedHashMap<>(files);
        all.put(aCase.expectedFile().name(), text().getBytes(StandardCharsets.UTF_8));
        return all;
    }

    private String text() {
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter(COLONS).withObjectIndenter(INDENTER).withArrayIndenter(INDENTER);
        return MAPPER.writer().with(printer).writeValueAsString(json) + "\n";
    }
}
