package io.github.communique.testkit.assertj;

import static io.github.communique.testkit.assertj.CommuniqueAssertions.assertThat;
import static io.github.communique.testkit.assertj.CommuniqueAssertions.catchThrowable;

import io.github.communique.check.IntegrityCode;
import io.github.communique.compare.ReadoutComparison;
import io.github.communique.compare.TopicStatus;
import io.github.communique.model.ClaimAspect;
import io.github.communique.model.Dossier;
import io.github.communique.model.EventId;
import io.github.communique.model.Readout;
import io.github.communique.model.ReadoutId;
import io.github.communique.model.SourceId;
import io.github.communique.testkit.fixture.Fixture;
import io.github.communique.testkit.fixture.Fixtures;
import io.github.communique.vocabulary.Treatment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What failing assertions say, as a golden file. */
class AssertionMessagesTest {
    private static final Path GOLDEN =
            Path.of("src", "test", "resources", "io", "github", "communique", "testkit", "assertj", "messages.txt");

    @Test
    void everyFailureShowsTheEvidence() throws IOException {
        String said = failures().entrySet().stream()
                .map(failure -> "== " + failure.getKey() + "\n" + message(failure.getValue()))
                .collect(Collectors.joining("\n"));
        if (Boolean.getBoolean("communique.rewrite")) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, said);
        }
        assertThat(said)
                .as("what users see; if the change is meant, rewrite the golden file with -Dcommunique.rewrite=true")
                .isEqualTo(Files.readString(GOLDEN));
    }

    private static String message(ThrowingCallable failing) {
        Throwable thrown = catchThrowable(failing);
        assertThat(thrown).isInstanceOf(AssertionError.class);
        return String.valueOf(thrown.getMessage());
    }

    private static Map<String, ThrowingCallable> failures() {
        Map<String, ThrowingCallable> failures = new LinkedHashMap<>();
        addReadouts(failures, readout(Fixtures.TWO_READOUTS, "readout-arcadia"));
        addComparisons(failures, ReadoutComparison.of(Fixtures.TWO_READOUTS.dossier(), EventId.of("call")));
        addClaims(failures, ReadoutComparison.of(Fixtures.DISPUTED_INITIATOR.dossier(), EventId.of("call")));
        addDossiers(failures, Fixtures.ONE_READOUT.dossier());
        return failures;
    }

    private static void addReadouts(Map<String, ThrowingCallable> failures, Readout readout) {
        failures.put("mentions another topic", () -> assertThat(readout).mentions("islands"));
        failures.put(
                "mentions in another treatment",
                () -> assertThat(readout).mentions("prisoners").as(Treatment.WARNED));
        failures.put(
                "only in another treatment",
                () -> assertThat(readout).mentions("trade").onlyAs(Treatment.AGREED, Treatment.DISCUSSED));
        failures.put(
                "by another", () -> assertThat(readout).mentions("prisoners").by("ruritania"));
        failures.put(
                "in other words", () -> assertThat(readout).mentions("trade").quoting("agreed"));
        failures.put(
                "described",
                () -> assertThat(readout)
                        .mentions("trade")
                        .as("the talks of %s", "March")
                        .as(Treatment.AGREED));
        failures.put("does not mention", () -> assertThat(readout).doesNotMention("fishing"));
        failures.put("omits", () -> assertThat(readout).isReportedToOmit("islands"));
        failures.put(
                "omits another",
                () -> assertThat(readout(Fixtures.REPORTED_OMISSION, "readout-ruritania"))
                        .isReportedToOmit("islands"));
    }

    private static void addComparisons(Map<String, ThrowingCallable> failures, ReadoutComparison comparison) {
        failures.put("no such row", () -> assertThat(comparison).row("railway"));
        failures.put("a row too many", () -> assertThat(comparison).hasNoRow("trade"));
        failures.put(
                "another divergence", () -> assertThat(comparison).row("trade").differsInTreatment());
        failures.put(
                "another status",
                () -> assertThat(comparison).row("islands").hasStatus("readout-arcadia", TopicStatus.UNKNOWN));
        failures.put(
                "no such cell",
                () -> assertThat(comparison).row("islands").hasStatus("readout-graustark", TopicStatus.UNKNOWN));
        failures.put("no dispute", () -> assertThat(comparison).disputes(ClaimAspect.DURATION));
    }

    private static void addClaims(Map<String, ThrowingCallable> failures, ReadoutComparison comparison) {
        failures.put("a dispute", () -> assertThat(comparison).doesNotDispute(ClaimAspect.INITIATOR));
    }

    private static void addDossiers(Map<String, ThrowingCallable> failures, Dossier dossier) {
        Dossier broken = Dossier.builder()
                .from(dossier)
                .addSource(dossier.sources().get(0))
                .build();
        failures.put("findings", () -> assertThat(broken).hasNoFindings());
        failures.put("other findings", () -> assertThat(broken).hasFindings(IntegrityCode.TOPIC_LOOP));
        failures.put("no such readout", () -> assertThat(dossier).readout("readout-ruritania"));
        failures.put("no such event", () -> assertThat(dossier).comparisonOf("meeting"));
        failures.put("not confirmed", () -> assertThat(dossier).isConfirmedBy((SourceId source) -> Optional.empty()));
    }

    private static Readout readout(Fixture fixture, String id) {
        return fixture.dossier().readout(ReadoutId.of(id));
    }
}
