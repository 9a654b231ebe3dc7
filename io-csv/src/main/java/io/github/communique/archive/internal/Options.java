package io.github.communique.archive.internal;

import io.github.communique.archive.ArchiveFormat;
import io.github.communique.archive.ArchiveLimits;
import io.github.communique.archive.ArchiveProblems;
import io.github.communique.archive.FoldKey;
import io.github.communique.archive.Selection;
import java.nio.charset.Charset;
import java.util.Optional;

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
 */
public record Options(
        Optional<ArchiveFormat> format,
        Selection selection,
        FoldKey folding,
        ArchiveLimits limits,
        Charset charset,
        boolean isStrict,
        boolean hasExtras,
        ArchiveProblems problems) {}
