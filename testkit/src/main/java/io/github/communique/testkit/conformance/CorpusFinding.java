package io.github.communique.testkit.conformance;

import io.github.communique.check.Finding;
import io.github.communique.check.Location;
import io.github.communique.check.Severity;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A finding as the corpus has it.
 *
 * @param code the code, such as {@code value.invalid}
 * @param severity how bad it is
 * @param file of a package, the file in it; empty if it is about the package, and of everything else
 * @param line of a finding of reading, the line from 1; empty where there is none
 * @param column of a finding of reading, the column in code points from 1; empty where there is none
 * @param path a JSON Pointer or, in a table, the row and the column
 * @param record of a finding of a check, the id of the record that it is about; else empty
 * @param message the words of this library, which others need not share
 */
public record CorpusFinding(
        String code,
        Severity severity,
        Optional<String> file,
        OptionalLong line,
        OptionalLong column,
        String path,
        Optional<String> record,
        String message) {
    /**
     * Takes a finding of a document, a stream, or a check.
     *
     * @param finding the finding
     * @return the same as the corpus would have it
     */
    public static CorpusFinding of(Finding finding) {
        return of(finding, Optional.empty());
    }

    /**
     * Takes a finding of reading a package.
     *
     * @param finding the finding
     * @param folder the folder that was read, as it was given to the reader
     * @return the same as the corpus would have it
     */
    public static CorpusFinding of(Finding finding, Path folder) {
        return of(
                finding,
                finding.location()
                        .map(at -> at.file().substring(folder.toString().length()))
                        .filter(rest -> !rest.isEmpty())
                        .map(rest -> rest.substring(1).replace('\\', '/')));
    }

    private static CorpusFinding of(Finding finding, Optional<String> file) {
        return new CorpusFinding(
                finding.code().code(),
                finding.severity(),
                file,
                positive(finding.location().map(Location::line).orElse(0L)),
                positive(finding.location().map(Location::column).orElse(0)),
                finding.location().map(Location::path).orElse(finding.path()),
                finding.record(),
                finding.message());
    }

    private static OptionalLong positive(long number) {
        return number > 0 ? OptionalLong.of(number) : OptionalLong.empty();
    }

    /** Returns severity, code and path. */
    @Override
    public String toString() {
        return severity.value() + " " + code + " at '" + path + "'";
    }
}
