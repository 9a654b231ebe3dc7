package io.github.communique.testkit.broken;

import io.github.communique.check.Finding;

/**
 * The kind and the place of a finding.
 *
 * @param code the code, such as {@code topic.unresolved}
 * @param path a JSON Pointer into the document
 */
public record ExpectedFinding(String code, String path) {
    /**
     * Takes the kind and the place of a finding.
     *
     * @param finding the finding
     * @return its kind and place
     */
    public static ExpectedFinding of(Finding finding) {
        return new ExpectedFinding(finding.code().code(), finding.path());
    }

    @Override
    public String toString() {
        return code + " at " + path;
    }
}
