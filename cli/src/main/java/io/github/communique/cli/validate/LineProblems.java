package io.github.communique.cli.validate;

import io.github.communique.check.CommuniqueFormatException;
import io.github.communique.check.Finding;
import io.github.communique.check.Location;
import io.github.communique.check.ReadingCode;
import io.github.communique.cli.place.DocumentScan;
import io.github.communique.cli.place.LineNumbers;
import io.github.communique.cli.place.RecordKinds;
import io.github.communique.json.NdjsonProblems;
import io.github.communique.json.RejectedLine;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What is wrong with single lines: held back with the damage it does, until it is clear that nobody needs to know. */
final class LineProblems implements NdjsonProblems {
    private final LineNumbers numbers;
    private final int maxHeld;
    private final List<Finding> held = new ArrayList<>();
    private final Damage damage = new Damage();
    private @Nullable Consumer<Finding> sink;

    /** Gives up when it holds so many, so that a file of nothing else does not use up memory. */
    LineProblems(LineNumbers numbers, int maxHeld) {
        this.numbers = numbers;
        this.maxHeld = maxHeld;
    }

    /** Hands all findings on, those to come at once. */
    void passOnTo(Consumer<Finding> findings) {
        held.forEach(findings);
        held.clear();
        sink = findings;
    }

    List<Finding> held() {
        return held;
    }

    Damage damage() {
        return damage;
    }

    @Override
    public void finding(Finding finding) {
        take(finding);
        if (sink == null && Damage.isLoss(finding)) {
            damage.addPlace(place(finding.location().map(Location::line).orElse(0L)));
        }
    }

    @Override
    public void rejected(RejectedLine line) {
        numbers.passed(line.line());
        line.findings().forEach(this::take);
        if (sink == null) {
            damage.addPlace(place(line.line()));
            damage.addId(id(line.text()));
        }
    }

    /** How the damage knows a record. */
    static String place(long line) {
        return Long.toString(line);
    }

    private void take(Finding finding) {
        if (sink != null) {
            sink.accept(finding);
            return;
        }
        held.add(finding);
        if (held.size() >= maxHeld) {
            throw new CommuniqueFormatException(Finding.at(
                    ReadingCode.LIMIT,
                    finding.location().orElseThrow(),
                    "more than " + maxHeld + " problems (limit); the rest was not read"));
        }
    }

    private static String id(String text) {
        StringBuilder id = new StringBuilder();
        try {
            DocumentScan.over(
                    new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                    p -> id.append(DocumentScan.key(p, RecordKinds.ID)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return id.toString();
    }
}
