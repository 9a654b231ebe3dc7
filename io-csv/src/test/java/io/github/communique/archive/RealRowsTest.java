package io.github.communique.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.communique.model.Call;
import io.github.communique.model.Coding;
import io.github.communique.model.DiplomaticEvent;
import io.github.communique.model.Meeting;
import io.github.communique.vocabulary.IntensityScale;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rows as their publishers give them, which may lie beside the repository; the numbers were counted with awk. */
class RealRowsTest {
    private static final Path DATA = Path.of("..", "..", "shared", "data");
    private static final Path GDELT = DATA.resolve("gdelt/20190121220000.export.CSV");
    private static final Path ICEWS = DATA.resolve("icews/events.2018-06-01.sample.tab");

    @Test
    void everyRowOfGdeltIsAnEvent() {
        Read read = read(EventArchive.auto().folding(FoldKey.none()), GDELT);
        assertThat(read.report().read()).isEqualTo(1629);
        assertThat(read.report().kept()).isEqualTo(1629);
        assertThat(byCode(read))
                .containsEntry("051", 135L)
                .containsEntry("042", 125L)
                .containsEntry("041", 8L);
        assertThat(read.report().files().get(0).layout()).isEqualTo("gdelt-2.0");
    }

    @Test
    void callsOfGdeltAreFoundAndFolded() {
        Read read = read(EventArchive.gdelt().selecting(Selection.parse("calls")), GDELT);
        assertThat(read.report().byReason())
                .isEqualTo(Map.of("filtered.kind", 1621L, "folded.mirrored", 4L, "folded.repeated", 1L));
        assertThat(folds(read))
                .containsExactly(
                        "cameo:gov cameo:jpn: 817930978 817931217",
                        "cameo:gov cameo:jpngov: 817930979 817930980 817931222 817931223",
                        "cameo:jpn cameo:korgov: 817931219 817931252");
    }

    @Test
    void everyRowOfIcewsIsAnEvent() {
        Read read = read(EventArchive.auto().folding(FoldKey.none()), ICEWS);
        assertThat(read.report().read()).isEqualTo(2359);
        assertThat(read.report().kept()).isEqualTo(2359);
        assertThat(byCode(read))
                .containsEntry("040", 364L)
                .containsEntry("010", 308L)
                .containsEntry("041", 10L);
        assertThat(read.findings).isEmpty();
    }

    /** The list was made by hand from the ten rows with the code 041. */
    @Test
    void callsOfIcewsFoldAsTheHandMadeListSays() {
        Read read = read(EventArchive.icews().selecting(Selection.parse("calls")), ICEWS);
        assertThat(folds(read))
                .containsExactly(
                        "icews:vladimir-putin-russian-federation.3580d0d2 icews:benjamin-netanyahu-israel.0721eaf5:"
                                + " 32890295 32890296",
                        "icews:recep-tayyip-erdogan-turkey.abaa5460 icews:giorgi-margvelashvili-georgia.a61d46e7:"
                                + " 32891875 32891876",
                        "icews:media-saudi-arabia-saudi-arabia.e9f84433 icews:saad-hariri-lebanon.eff6bfc2:"
                                + " 32898390 32898391",
                        "icews:al-jazeera-qatar." + suffix(read, "icews:al-jazeera-qatar.")
                                + " icews:donald-trump-united-states."
                                + suffix(read, "icews:donald-trump-united-states.") + ": 32899259 32899260",
                        "icews:police-philippines-philippines." + suffix(read, "icews:police-philippines-philippines.")
                                + " icews:media-philippines-philippines."
                                + suffix(read, "icews:media-philippines-philippines.") + ": 32899743 32899742");
        assertThat(read.folded).allSatisfy(row -> {
            assertThat(row.reason()).isEqualTo(FoldReason.MIRRORED);
            assertThat(row.matched()).contains(FoldField.DATE, FoldField.PARTIES, FoldField.CODE, FoldField.STORY);
        });
    }

    /** Lines 256 and 257, and 139 and 140: who goes to whom is told from both sides, as 042 and as 043. */
    @Test
    void aVisitToldFromBothSidesIsOneMeeting() {
        Read read = read(EventArchive.icews().selecting(Selection.parse("cameo=042", "cameo=043")), ICEWS);
        Meeting visit = (Meeting) read.events().stream()
                .filter(event ->
                        event.codings().get(0).archive().orElseThrow().line().equals(Optional.of(139L)))
                .findFirst()
                .orElseThrow();
        assertThat(visit.codings()).extracting(Coding::code).startsWith("042", "043");
        assertThat(visit.host().orElseThrow().value()).startsWith("icews:indonesia");
    }

    @Test
    void intensitiesOfIcewsAreThoseOfItsTable() {
        assertThat(read(EventArchive.icews(), ICEWS).events())
                .flatExtracting(DiplomaticEvent::codings)
                .allSatisfy(
                        coding -> assertThat(coding.intensity().orElseThrow().value())
                                .isEqualByComparingTo(IntensityScale.GOLDSTEIN_ICEWS
                                        .find(coding.code())
                                        .orElseThrow()));
    }

    /** What the third-party copy of the table says holds for the published rows. */
    @Test
    void intensitiesOfGdeltAreThoseOfItsTable() {
        assertThat(read(EventArchive.gdelt(), GDELT).events())
                .flatExtracting(DiplomaticEvent::codings)
                .allSatisfy(
                        coding -> assertThat(coding.intensity().orElseThrow().value())
                                .isEqualByComparingTo(IntensityScale.GOLDSTEIN_GDELT
                                        .find(coding.code())
                                        .orElseThrow()));
    }

    @Test
    void blankActorsAreNoParticipants() {
        Read read = read(EventArchive.gdelt().folding(FoldKey.none()), GDELT);
        long actors = read.events().stream()
                .mapToLong(event -> event.participants().size())
                .sum();
        assertThat(actors).isEqualTo(2 * 1629 - 140 - 422);
        assertThat(read.report().notes()).containsEntry("archive.actor-blank", 140L + 422L);
    }

    private static Read read(EventArchive archive, Path file) {
        assumeTrue(Files.exists(file), () -> "there is no " + file + " beside this repository");
        return Read.of(archive, ArchiveInput.of(file));
    }

    private static Map<String, Long> byCode(Read read) {
        return read.events().stream()
                .flatMap(event -> event.codings().stream())
                .collect(Collectors.groupingBy(Coding::code, TreeMap::new, Collectors.counting()));
    }

    /** The parties of each call and the archive's ids of its rows. */
    private static List<String> folds(Read read) {
        return read.events().stream()
                .map(Call.class::cast)
                .map(call -> call.participants().stream()
                                .map(one -> one.party().value())
                                .collect(Collectors.joining(" "))
                        + ": "
                        + call.codings().stream()
                                .map(coding -> coding.archive()
                                        .orElseThrow()
                                        .recordId()
                                        .orElseThrow())
                                .collect(Collectors.joining(" ")))
                .toList();
    }

    private static String suffix(Read read, String prefix) {
        return read.events().stream()
                .flatMap(event -> event.participants().stream())
                .map(one -> one.party().value())
                .flatMap(id -> id.startsWith(prefix) ? Stream.of(id.substring(prefix.length())) : Stream.empty())
                .findFirst()
                .orElseThrow();
    }
}
