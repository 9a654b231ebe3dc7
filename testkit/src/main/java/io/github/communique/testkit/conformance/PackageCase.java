package io.github.communique.testkit.conformance;

import io.github.communique.model.EventId;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A package of CSV tables, or what might be taken for one. */
public final class PackageCase extends ConformanceCase {
    PackageCase(JsonNode entry) {
        super(entry);
    }

    /** {@return the folder of the package} */
    public CorpusFolder input() {
        return new CorpusFolder(name());
    }

    /** {@return the folder with the files that writing what was read must give; empty if the input is refused} */
    public Optional<CorpusFolder> canonical() {
        return expected().canonical().map(CorpusFolder::new);
    }

    /** {@return the document that has the same dossier; empty if none has} */
    public Optional<CorpusFile> document() {
        return entry("document").map(CorpusFile::new);
    }

    /** {@return the event whose readouts are to be compared; empty if there is none} */
    public Optional<EventId> comparedEvent() {
        return entry("compare").map(EventId::of);
    }

    /** {@return the comparison as JSON; empty if there is none} */
    public Optional<CorpusFile> comparison() {
        return expected().comparison().map(CorpusFile::new);
    }
}
