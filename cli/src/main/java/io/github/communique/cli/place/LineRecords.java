package io.github.communique.cli.place;

import io.github.communique.check.Finding;
import io.github.communique.check.Location;
import io.github.communique.model.DossierHeader;
import io.github.communique.model.DossierRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** On which line of a file each record of a dossier stands. */
public final class LineRecords {
    private final String file;
    private final Map<String, List<Long>> lines = new HashMap<>();
    private long headerLine;

    public LineRecords(String file) {
        this.file = file;
    }

    public boolean hasHeader() {
        return headerLine > 0;
    }

    /** Takes note of the next record, or of the header. */
    public void add(DossierRecord item, long line) {
        if (item instanceof DossierHeader) {
            headerLine = line;
        } else {
            lines.computeIfAbsent(RecordKinds.listOf(item), list -> new ArrayList<>())
                    .add(line);
        }
    }

    /** Gives a finding about the dossier its line; in a line, paths begin at the record. */
    public Finding located(Finding finding) {
        Location at = RecordPath.of(finding.path())
                .map(path -> new Location(file, line(path), 0, path.rest()))
                .orElseGet(() -> new Location(file, headerLine, 0, finding.path()));
        return finding.locatedAt(at);
    }

    private long line(RecordPath path) {
        List<Long> list = lines.getOrDefault(path.list(), List.of());
        return path.index() < list.size() ? list.get(path.index()) : 0;
    }
}
