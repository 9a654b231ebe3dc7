package io.github.communique.testkit.conformance;

import io.github.communique.model.EventId;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A dossier in JSON, or what might be taken for one. */
public final class DocumentCase extends ConformanceCase {
    DocumentCase(JsonNode entry) {
        super(entry);
    }

    /** {@return the document} */
    public CorpusFile input() {
        return new CorpusFile(name());
    }

    /** {@return the bytes that writing what was read must give; empty if the input is refused} */
    public Optional<CorpusFile> canonical() {
        return expected().canonical().map(CorpusFile::new);
    }

    /** {@return the rule that refuses the input and that no JSON Schema can state; empty if there is none} */
    public Optional<String> beyondSchema() {
        return entry("beyondSchema");
    }

    /** {@return the event whose readouts are to be compared; empty if there is none} */
    public Optional<EventId> comparedEvent() {
        return entry("compare").map(EventId::of);
    }

    /** {@return the comparison as JSON; empty if there is none} */
    public Optional<CorpusFile> comparison() {
        return expected().comparison().map(CorpusFile::new);
    }

    /**
     * Returns the texts of the sources, to check the evidence against.
     *
     * @return the folder, which has the text of the source {@code s} in {@code s.txt}; empty if there is none
     */
    public Optional<CorpusFolder> texts() {
        return entry("texts").map(CorpusFolder::new);
    }
}
