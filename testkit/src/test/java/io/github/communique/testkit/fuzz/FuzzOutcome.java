package io.github.communique.testkit.fuzz;

import io.github.communique.check.Finding;
import java.util.Locale;

/**
 * What became of an input.
 *
 * @param code {@code accepted}, or the code it was refused with
 * @param kind the message without what it quotes: new kinds show that new code was reached
 */
record FuzzOutcome(String code, String kind) {
    static final String ACCEPTED = "accepted";

    static FuzzOutcome accepted(String kind) {
        return new FuzzOutcome(ACCEPTED, kind);
    }

    static FuzzOutcome refused(Finding finding) {
        return new FuzzOutcome(finding.code().code(), plain(finding.message()));
    }

    static FuzzOutcome refused(IllegalArgumentException e) {
        return new FuzzOutcome(
                e.getClass().getSimpleName().toLowerCase(Locale.ROOT), plain(String.valueOf(e.getMessage())));
    }

    boolean isAccepted() {
        return code.equals(ACCEPTED);
    }

    private static String plain(String message) {
        return message.replaceAll("(?s)'.*'", "'…'")
                .replaceAll("(?s)\\('.*?' ?\\(code [^)]*\\)+", "(…)")
                .replaceAll("\\d+", "0");
    }
}
