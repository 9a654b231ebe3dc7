package io.github.communique.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.model.Coding;
import io.github.communique.model.DiplomaticEvent;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FoldingTest {
    private static final Made CALL = Made.gdelt(61);
    private static final Made MIRRORED =
            CALL.with("GLOBALEVENTID", "2").with("Actor1Code", "ZAFGOV").with("Actor2Code", "NORGOV");
    private static final Made BY_ANOTHER =
            CALL.with("GLOBALEVENTID", "3").with("SOURCEURL", "https://herald.example/9");

    @Test
    void bothSidesAndAllPublishersOfACallAreOneEvent() {
        Read read = Read.of(CALL, MIRRORED, BY_ANOTHER);
        DiplomaticEvent event = read.event();
        assertThat(event.codings()).hasSize(3);
        assertThat(event.citations()).hasSize(2);
        assertThat(read.folded)
                .containsExactly(
                        new FoldedRow(event.id(), "made", 2, FoldReason.MIRRORED, EnumSet.allOf(FoldField.class)),
                        new FoldedRow(
                                event.id(),
                                "made",
                                3,
                                FoldReason.REPEATED,
                                EnumSet.complementOf(EnumSet.of(FoldField.STORY))));
        assertThat(event.extensions().find("folded").orElseThrow().toString())
                .contains("rows=Numeral[value=3]")
                .contains("mirrored=Numeral[value=1]")
                .doesNotContain("story");
    }

    @Test
    void aVisitPaidAndTheSameVisitReceivedAreOne() {
        Read read = Read.of(CALL.with("EventCode", "042"), MIRRORED.with("EventCode", "043"));
        assertThat(read.event().codings()).extracting(Coding::code).containsExactly("042", "043");
    }

    @Test
    void twoVisitsInOppositeDirectionsAreTwo() {
        assertThat(Read.of(CALL.with("EventCode", "042"), MIRRORED.with("EventCode", "042"))
                        .events())
                .hasSize(2);
    }

    @Test
    void rowsWithABlankActorNeverFold() {
        Made blank = CALL.with("Actor2Code", "");
        assertThat(Read.of(blank, blank.with("GLOBALEVENTID", "2")).events()).hasSize(2);
    }

    @Test
    void whatACountryDoesWithItselfNeverFolds() {
        Made inner = CALL.with("Actor2Code", "NORGOV");
        assertThat(Read.of(inner, inner.with("GLOBALEVENTID", "2")).events()).hasSize(2);
    }

    @Test
    void actionsFoldOnlyIfAsked() {
        Made one = CALL.with("EventCode", "112");
        Made two = BY_ANOTHER.with("EventCode", "112");
        Made back = MIRRORED.with("EventCode", "112");
        assertThat(Read.of(one, two).events()).hasSize(2);
        assertThat(read(FoldKey.standard().forActionsToo(), one, two, back).events())
                .as("who accuses whom has a direction")
                .hasSize(2);
    }

    @Test
    void theKeyCanAskForTheSamePlace() {
        Made elsewhere = BY_ANOTHER.with("ActionGeo_FullName", "Bergen, Norway");
        assertThat(Read.of(CALL, elsewhere).events()).hasSize(1);
        assertThat(read(FoldKey.parse("date,parties,code,place"), CALL, elsewhere)
                        .events())
                .hasSize(2);
    }

    @Test
    void withoutAKeyOnlyTheSameRowFolds() {
        Read read = read(FoldKey.none(), CALL, BY_ANOTHER, CALL);
        assertThat(read.events()).hasSize(2);
        assertThat(read.report().byReason()).containsOnlyKeys("folded.same-row");
    }

    @Test
    void anEventWaitsForItsRowsAsLongAsTheWindow() {
        List<Made> days = IntStream.rangeClosed(27, 31)
                .mapToObj(day -> CALL.with("GLOBALEVENTID", "d" + day).with("SQLDATE", "202101" + day))
                .toList();
        assertThat(read(FoldKey.standard(), CALL, days.get(0), days.get(1), BY_ANOTHER)
                        .events())
                .hasSize(3);
        assertThat(read(FoldKey.standard(), CALL, days.get(0), days.get(2), BY_ANOTHER)
                        .events())
                .hasSize(4);
        assertThat(read(FoldKey.standard().within(5), CALL, days.get(0), days.get(2), BY_ANOTHER)
                        .events())
                .hasSize(3);
    }

    @Test
    void atTheBoundTheEventThatWaitedLongestGoesAndIsCounted() {
        Made other = CALL.with("GLOBALEVENTID", "9").with("Actor1Code", "SWEGOV");
        Read read = read(FoldKey.standard().boundedBy(1, 1000), CALL, other, BY_ANOTHER);
        assertThat(read.events())
                .extracting(event -> event.id().value())
                .containsExactly("gdelt:1", "gdelt:9", "gdelt:3");
        assertThat(read.report().closedEarly()).isEqualTo(2);
    }

    @Test
    void anEventHasNoMoreRowsThanItsBound() {
        Read read = read(FoldKey.standard().boundedBy(10, 2), CALL, MIRRORED, BY_ANOTHER);
        assertThat(read.events()).extracting(event -> event.codings().size()).containsExactly(2, 1);
        assertThat(read.report().closedEarly()).isEqualTo(1);
    }

    @Test
    void anIdThatTheArchiveGaveTwiceIsToldApart() {
        Read read = Read.of(Made.icews(), Made.icews().with("Target Name", "Cleo West"));
        assertThat(read.events())
                .extracting(event -> event.id().value())
                .first()
                .isEqualTo("icews:1/2021-01-26");
        assertThat(read.events().get(1).id().value()).matches("icews:1/2021-01-26/[0-9a-f]{8}");
        assertThat(read.report().notes()).containsEntry("archive.id-repeated", 1L);
    }

    private static Read read(FoldKey key, Made... rows) {
        return Read.of(EventArchive.auto().folding(key), Made.input("made", Made.file(rows)));
    }
}
