package io.github.communique.json.internal;

import io.github.communique.check.CommuniqueFormatException;
import io.github.communique.check.Finding;
import io.github.communique.check.Location;
import io.github.communique.check.ReadResult;
import io.github.communique.check.ReadingCode;
import io.github.communique.model.ExtensionValue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;

/** What a read carries along: where problems go, and what is kept of what is not known. */
public abstract class ReadContext {
    private final @Nullable List<Finding> findings;
    private final int maxFindings;
    private @Nullable Deque<Unknown> unknowns;
    private long accepted;
    private long rejected;

    /** Makes a context that throws at the first problem. */
    protected ReadContext() {
        this.findings = null;
        this.maxFindings = 0;
    }

    /**
     * Makes a context that collects problems.
     *
     * @param maxFindings after how many it gives up
     */
    protected ReadContext(int maxFindings) {
        this.findings = new ArrayList<>();
        this.maxFindings = maxFindings;
    }

    /** {@return whether problems are collected and not thrown} */
    boolean isLenient() {
        return findings != null;
    }

    /** {@return the problems so far} */
    public List<Finding> findings() {
        return findings == null ? List.of() : findings;
    }

    /** Counts a record of a dossier that was met. */
    void countRecord(boolean isAccepted) {
        if (isAccepted) {
            accepted++;
        } else {
            rejected++;
        }
    }

    /** {@return how many records of a dossier were met so far} */
    public ReadResult.Counts counts() {
        return new ReadResult.Counts(accepted, rejected);
    }

    /** Takes a problem with the current token. */
    void report(ReadingCode code, JsonParser p, String message) {
        report(code, place(p), pointer(p), message);
    }

    /** Takes a problem with a value that began earlier. */
    void report(ReadingCode code, long where, String pointer, String message) {
        report(Finding.at(code, locate(where, pointer), message));
    }

    private void report(Finding finding) {
        if (findings == null) {
            throw new CommuniqueFormatException(finding);
        }
        findings.add(finding);
        if (findings.size() >= maxFindings) {
            throw new CommuniqueFormatException(Finding.at(
                    ReadingCode.LIMIT,
                    finding.location().orElseThrow(),
                    "more than " + maxFindings + " problems (limit); the rest was not read"));
        }
    }

    /** Takes a problem after which nothing of the input can be read, whatever the mode. */
    CommuniqueFormatException fatal(ReadingCode code, JsonParser p, String message) {
        return new CommuniqueFormatException(Finding.at(code, locate(place(p), pointer(p)), message));
    }

    /**
     * Looks for the discriminator in an object that does not begin with it.
     *
     * @param p stands at the name of the object's first property
     * @param start the {@link #place} where the object begins
     * @return what was found, and how to go on
     */
    protected abstract Lookahead lookAhead(JsonParser p, long start);

    /** Where the current token begins, as a number that {@link #locate} understands. */
    protected abstract long place(JsonParser p);

    /** Turns such a number into a place that a person can look up. */
    protected abstract Location locate(long where, String pointer);

    static String pointer(JsonParser p) {
        return p.streamReadContext().pathAsPointer().toString();
    }

    /** The path of the object that the parser is inside of, between its properties, or at the end of. */
    static String objectPointer(JsonParser p) {
        if (p.currentToken() == JsonToken.END_OBJECT) {
            return pointer(p);
        }
        TokenStreamContext parent = p.streamReadContext().getParent();
        return parent == null ? "" : parent.pathAsPointer().toString();
    }

    /** Begins a record that keeps what is not known inside it. */
    void enterRecord(JsonParser p) {
        if (isLenient()) {
            if (unknowns == null) {
                unknowns = new ArrayDeque<>();
            }
            unknowns.push(new Unknown(objectPointer(p).length(), new TreeMap<>()));
        }
    }

    /** Ends it, and gives what was not known inside it by its place. */
    Map<String, ExtensionValue> leaveRecord() {
        return unknowns == null ? Map.of() : unknowns.pop().values();
    }

    /** Keeps something that is not known for the record around it; not if its path is too long for a key. */
    void keep(String pointer, ExtensionValue value) {
        Unknown record = unknowns == null ? null : unknowns.peek();
        if (record != null) {
            String key = pointer.substring(record.prefix() + 1);
            if (key.length() <= ExtensionValue.MAX_KEY_LENGTH) {
                record.values().put(key, value);
            }
        }
    }

    private record Unknown(int prefix, Map<String, ExtensionValue> values) {}

    /**
     * What a look ahead found.
     *
     * @param discriminator the text of the discriminator, or null if there is none
     * @param resume the parser to go on with, at the name of the object's first property
     */
    protected record Lookahead(@Nullable String discriminator, JsonParser resume) {}
}
