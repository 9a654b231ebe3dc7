package io.github.communique.archive.internal;

import io.github.communique.archive.ArchiveInput;
import io.github.communique.archive.ArchiveLimits;
import io.github.communique.archive.ArchiveProblems;
import io.github.communique.archive.ArchiveReport;
import io.github.communique.archive.FileReport;
import io.github.communique.archive.FoldKey;
import io.github.communique.archive.GdeltMention;
import io.github.communique.archive.Selection;
import io.github.communique.check.Finding;
import io.github.communique.check.Location;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the mentions of one input, file after file. */
public final class MentionRun implements Closeable {
    private final Options options;
    private final Members members;
    private final MentionShape shape = new MentionShape();
    private final List<FileReport> reports = new ArrayList<>();
    private @Nullable FileRows<GdeltMention> file;
    private String name;
    private boolean isDamaged;

    /**
     * Opens an input.
     *
     * @param input the input
     * @param limits what it may need
     * @param problems takes the refused rows
     * @throws IOException if it cannot be opened
     */
    public MentionRun(ArchiveInput input, ArchiveLimits limits, ArchiveProblems problems) throws IOException {
        this.name = input.name();
        this.members = Members.open(input, limits);
        this.options = new Options(
                Optional.empty(),
                Selection.all(),
                FoldKey.none(),
                limits,
                StandardCharsets.UTF_8,
                false,
                true,
                problems);
    }

    /**
     * Reads on to the next mention.
     *
     * @return the mention, or null at the end
     * @throws IOException if the input cannot be read on
     */
    public @Nullable GdeltMention next() throws IOException {
        try {
            while (!isDamaged) {
                FileRows<GdeltMention> current = file == null ? open() : file;
                if (current == null) {
                    return null;
                }
                GdeltMention mention = current.next();
                if (mention != null) {
                    current.counts().kept();
                    return mention;
                }
                reports.add(current.report(Optional.empty()));
                file = null;
            }
        } catch (Damage e) {
            damaged(e);
        }
        return null;
    }

    private @Nullable FileRows<GdeltMention> open() throws IOException {
        Members.Member member = members.next();
        if (member == null) {
            return null;
        }
        name = member.name();
        Head head = Head.of(member.in(), options.limits().maxRowBytes());
        FileRows<GdeltMention> opened = new FileRows<>(member, head, shape, false, options);
        shape.readLinesFrom(opened);
        file = opened;
        return opened;
    }

    private void damaged(Damage e) throws IOException {
        Finding finding = Finding.at(e.code(), Location.of(name), e.message());
        FileCounts counts = new FileCounts(name, shape.layout());
        reports.add(
                file == null
                        ? counts.report(shape.missing(), Optional.of(finding))
                        : file.report(Optional.of(finding)));
        file = null;
        isDamaged = true;
        members.close();
        options.problems().finding(finding);
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
        members.close();
    }
}
