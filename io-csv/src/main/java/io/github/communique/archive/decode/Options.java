package io.github.communique.archive.decode;

import io.github.communique.archive.ArchiveFormat;
import io.github.communique.archive.ArchiveLimits;
import io.github.communique.archive.ArchiveProblems;
import io.github.communique.archive.FoldKey;
import io.github.communique.archive.Selection;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * How archives are read.
 *
 * @param format the archive; empty to tell it from the first lines of each file
 * @param selection which rows are wanted
 * @param folding which rows are one event
 * @param limits what a file may need at most
 * @param charset what texts are in
 * @param isStrict whether the first row that cannot be read ends it
 * @param hasExtras whether events keep what the model has no attribute for
 * @param problems takes what there is to tell
 * @param threads how many threads read, that of the caller among them, from 1
 */
public record Options(
        Optional<ArchiveFormat> format,
        Selection selection,
        FoldKey folding,
        ArchiveLimits limits,
        Charset charset,
        boolean isStrict,
        boolean hasExtras,
        ArchiveProblems problems,
        int threads) {
    /**
     * Returns what holds where nothing else is said.
     *
     * @param format the archive; empty to tell it from the first lines of each file
     * @return the options
     */
    public static Options defaults(Optional<ArchiveFormat> format) {
        return new Options(
                format,
                Selection.all(),
                FoldKey.standard(),
                ArchiveLimits.defaults(),
                StandardCharsets.UTF_8,
                false,
                true,
                ArchiveProblems.none(),
                1);
    }

    /**
     * Changes some of them.
     *
     * @param change sets what is to be different
     * @return the changed options
     */
    public Options with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return new Options(
                format,
                draft.selection,
                draft.folding,
                draft.limits,
                draft.charset,
                draft.isStrict,
                draft.hasExtras,
                draft.problems,
                draft.threads);
    }

    /** Options that are being changed. */
    public static final class Draft {
        /** Which rows are wanted. */
        public Selection selection;

        /** Which rows are one event. */
        public FoldKey folding;

        /** What a file may need at most. */
        public ArchiveLimits limits;

        /** What texts are in. */
        public Charset charset;

        /** Whether the first row that cannot be read ends it. */
        public boolean isStrict;

        /** Whether events keep what the model has no attribute for. */
        public boolean hasExtras;

        /** Takes what there is to tell. */
        public ArchiveProblems problems;

        /** How many threads read, that of the caller among them. */
        public int threads;

        private Draft(Options options) {
            selection = options.selection;
            folding = options.folding;
            limits = options.limits;
            charset = options.charset;
            isStrict = options.isStrict;
            hasExtras = options.hasExtras;
            problems = options.problems;
            threads = options.threads;
        }
    }
}
