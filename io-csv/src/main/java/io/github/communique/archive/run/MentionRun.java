package io.github.communique.archive.run;

import io.github.communique.archive.ArchiveInput;
import io.github.communique.archive.ArchiveLimits;
import io.github.communique.archive.ArchiveProblems;
import io.github.communique.archive.ArchiveReport;
import io.github.communique.archive.FileReport;
import io.github.communique.archive.GdeltMention;
import io.github.communique.archive.decode.DecodedRow;
import io.github.communique.archive.decode.FileCounts;
import io.github.communique.archive.decode.FileRows;
import io.github.communique.archive.decode.Options;
import io.github.communique.archive.decode.ReadAhead;
import io.github.communique.archive.decode.Step;
import io.github.communique.archive.gdelt.MentionShape;
import io.github.communique.check.Finding;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** Reads the mentions of one input, file after file. */
public final class MentionRun implements Closeable {
    private final Options options;
    private final ReadAhead<LongFunction<GdeltMention>> steps;
    private final List<FileReport> reports = new ArrayList<>();
    private @Nullable Step<LongFunction<GdeltMention>> first;
    private @Nullable FileRows<LongFunction<GdeltMention>> file;

    /**
     * Opens an input.
     *
     * @param input the input
     * @param limits what it may need
     * @param problems takes the refused rows
     * @throws IOException if it cannot be opened
     */
    public MentionRun(ArchiveInput input, ArchiveLimits limits, ArchiveProblems problems) throws IOException {
        this.options = Options.defaults(Optional.empty()).with(draft -> {
            draft.limits = limits;
            draft.problems = problems;
        });
        this.steps = new ReadAhead<>(List.of(input), options, head -> MentionShape.CHOICE);
        this.first = steps.next();
    }

    /**
     * Reads on to the next mention.
     *
     * @return the mention, or null at the end
     * @throws IOException if the input cannot be read on
     */
    public @Nullable GdeltMention next() throws IOException {
        while (true) {
            FileRows<LongFunction<GdeltMention>> current = file;
            DecodedRow.Sound<LongFunction<GdeltMention>> row = current == null ? null : current.next();
            if (current != null && row != null) {
                current.counts().kept();
                return row.value().apply(current.line());
            }
            Step<LongFunction<GdeltMention>> step = first == null ? steps.next() : first;
            first = null;
            if (step == null) {
                return null;
            }
            take(step);
        }
    }

    private void take(Step<LongFunction<GdeltMention>> step) throws IOException {
        if (step instanceof Step.Begun<LongFunction<GdeltMention>> begun) {
            file = new FileRows<>(begun.file(), options);
        } else if (step instanceof Step.Useless<LongFunction<GdeltMention>> useless) {
            reports.add(new FileCounts(useless.name(), MentionShape.CHOICE.layout())
                    .report(new TreeMap<>(), Optional.of(useless.finding())));
            options.problems().finding(useless.finding());
        } else if (file != null) {
            if (step instanceof Step.Rows<LongFunction<GdeltMention>> rows) {
                file.enter(rows.block().get());
            } else if (step instanceof Step.Ended<LongFunction<GdeltMention>> ended) {
                Optional<Finding> damage = Optional.ofNullable(ended.damage()).map(file::damage);
                reports.add(file.report(damage));
                file = null;
                damage.ifPresent(options.problems()::finding);
            }
        }
    }

    /** {@return what became of all rows so far} */
    public ArchiveReport report() {
        List<FileReport> all = new ArrayList<>(reports);
        if (file != null) {
            all.add(file.report(Optional.empty()));
        }
        return new ArchiveReport(all, 0);
    }

    @Override
    public void close() throws IOException {
        steps.close();
    }
}
