package io.github.communique.csv.conformance;

import io.github.communique.check.Finding;
import io.github.communique.check.Location;
import java.util.List;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What came of a package, in the form of {@code expected.schema.json}. */
final class PackageOutcome {
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
    private static final Separators COLONS =
            Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER);
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final String folder;
    private final ObjectNode json = MAPPER.createObjectNode();

    PackageOutcome(PackageCase aCase) {
        this.folder = aCase.folder().toString();
    }

    PackageOutcome say(String name, String value) {
        json.put(name, value);
        return this;
    }

    PackageOutcome findings(String name, List<Finding> findings) {
        var list = json.putArray(name);
        findings.forEach(finding -> write(finding, list.addObject()));
        return this;
    }

    private void write(Finding finding, ObjectNode to) {
        to.put("code", finding.code().code());
        to.put("severity", finding.severity().value());
        finding.location().ifPresent(location -> {
            // The name without the folder; nothing is left of what is about the package as a whole.
            String file = location.file().substring(folder.length()).replace('\\', '/');
            if (!file.isEmpty()) {
                to.put("file", file.substring(1));
            }
            if (location.line() > 0) {
                to.put("line", location.line());
            }
            if (location.column() > 0) {
                to.put("column", location.column());
            }
        });
        to.put("path", finding.location().map(Location::path).orElse(finding.path()));
        finding.record().ifPresent(id -> to.put("record", id));
        to.put("message", finding.message());
    }

    String text() {
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter(COLONS).withObjectIndenter(INDENTER).withArrayIndenter(INDENTER);
        return MAPPER.writer().with(printer).writeValueAsString(json) + "\n";
    }
}
