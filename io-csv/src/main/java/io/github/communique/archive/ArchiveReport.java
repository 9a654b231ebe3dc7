package io.github.communique.archive;

import io.github.communique.archive.run.ReportJson;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * What became of all rows: {@code read = kept + folded + filtered + refused}, file by file.
 *
 * @param files the files in the order they were read, a file in a zip each by itself
 * @param closedEarly how many events were given out because too many waited or one had too many rows: later rows of the
 *     same event may have begun another
 */
public record ArchiveReport(List<FileReport> files, long closedEarly) {
    /** Copies the list. */
    public ArchiveReport {
        files = List.copyOf(files);
    }

    /** {@return how many rows there were} */
    public long read() {
        return sum(FileReport::read);
    }

    /** {@return how many began an event, which is how many events there are} */
    public long kept() {
        return sum(FileReport::kept);
    }

    /** {@return how many became one more coding of an event} */
    public long folded() {
        return sum(FileReport::folded);
    }

    /** {@return how many were not selected} */
    public long filtered() {
        return sum(FileReport::filtered);
    }

    /** {@return how many could not be read} */
    public long refused() {
        return sum(FileReport::refused);
    }

    /** {@return how many were folded, filtered and refused, by reason} */
    public SortedMap<String, Long> byReason() {
        return merge(FileReport::byReason);
    }

    /** {@return how often something odd was found in rows that were kept, by code} */
    public SortedMap<String, Long> notes() {
        return merge(FileReport::notes);
    }

    /** {@return whether every file was read to its end} */
    public boolean isComplete() {
        return files.stream().allMatch(file -> file.damage().isEmpty());
    }

    /**
     * Writes the report as JSON, indented: {@code read}, {@code kept}, {@code folded}, {@code filtered},
     * {@code refused}, {@code byReason} and {@code files}, each of which has the same and its {@code file}, its
     * {@code layout}, its {@code notes} and {@code missing}, and {@code damage} if it has any.
     *
     * @return the text, with a newline at its end
     */
    public String toJson() {
        return ReportJson.write(this);
    }

    private long sum(ToLongFunction<FileReport> count) {
        return files.stream().mapToLong(count).sum();
    }

    private SortedMap<String, Long> merge(Function<FileReport, SortedMap<String, Long>> counts) {
        SortedMap<String, Long> all = new TreeMap<>();
        files.forEach(file -> counts.apply(file).forEach((reason, count) -> all.merge(reason, count, Long::sum)));
        return Collections.unmodifiableSortedMap(all);
    }
}
