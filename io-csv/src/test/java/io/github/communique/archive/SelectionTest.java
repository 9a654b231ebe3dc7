package io.github.communique.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelectionTest {
    private static final Made[] GDELT = {
        Made.gdelt(61),
        Made.gdelt(61).with("GLOBALEVENTID", "2").with("EventCode", "042").with("IsRootEvent", "0"),
        Made.gdelt(61).with("GLOBALEVENTID", "3").with("EventCode", "112").with("Actor1Code", "ROMGOV"),
        Made.gdelt(61).with("GLOBALEVENTID", "4").with("SQLDATE", "20210201").with("Actor2Code", ""),
        Made.gdelt(61).with("GLOBALEVENTID", "5").with("EventCode", "0411")
    };

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "calls | 1 4",
                "meetings | 2",
                "actions | 3",
                "calls meetings | 1 2 4",
                "cameo=04 | 1 2 4",
                "cameo=042,112 | 2 3",
                "plover=CONSULT | 1 2 4",
                "plover=CONSULT/phone | 1 4",
                "plover=ACCUSE | 3",
                "party=NOR | 1 2 4",
                "party=NOR,ROU | 1 2 3 4",
                "party=ROU | 3",
                "party=NOR party=ZAF | 1 2",
                "party=GOV | 1 2 3 4",
                "party=ZAFGOV | 1 2 3",
                "from=2021-02-01 | 4",
                "to=2021-01-26 | 1 2 3",
                "from=2021-01-26 to=2021-01-26 calls | 1",
                "root | 1 3 4",
                "both-parties | 1 2 3",
                "calls cameo=112 | ''"
            })
    void selectsRowsOfGdelt(String criteria, String ids) {
        Read read = Read.of(
                EventArchive.gdelt().folding(FoldKey.none()).selecting(Selection.parse(criteria.split(" "))),
                Made.input("made", Made.file(GDELT)));
        assertThat(read.events())
                .extracting(event -> event.id().value().substring("gdelt:".length()))
                .isEqualTo(ids.isEmpty() ? List.of() : List.of(ids.split(" ")));
        assertThat(read.report().read()).isEqualTo(5);
        assertThat(read.report().refused())
                .as(
                        "a row whose code nobody knows is refused and not passed over, unless its day or its parties rule it out")
                .isEqualTo(criteria.equals("from=2021-02-01") || criteria.equals("party=ROU") ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource({
        "party=NOR,1",
        "party=Norway,1",
        "party=Bert South,1",
        "party=SWE,0",
        "cameo=041,1",
        "meetings,0",
        "from=2021-01-27,0",
        "both-parties,1"
    })
    void selectsRowsOfIcewsByCodesAndNames(String criterion, int count) {
        assertThat(Read.of(
                                EventArchive.icews().selecting(Selection.parse(criterion)),
                                Made.input("made", Made.file(Made.icews())))
                        .events())
                .hasSize(count);
    }

    @ParameterizedTest
    @CsvSource({
        "party=NOR,1",
        "party=Anna North,1",
        "party=SWE,0",
        "plover=CONSULT,1",
        "plover=CONSULT/visit,0",
        "calls,1",
        "actions,0",
        "to=2021-01-25,0",
        "both-parties,1"
    })
    void selectsRowsOfPolecat(String criterion, int count) {
        assertThat(Read.of(
                                EventArchive.polecat().selecting(Selection.parse(criterion)),
                                Made.input("made", Made.file(Made.polecat())))
                        .events())
                .hasSize(count);
    }

    @Test
    void saysWhatAnArchiveDoesNotHave() {
        assertThatExceptionOfType(UnsupportedSelectionException.class)
                .isThrownBy(() -> Read.of(
                        EventArchive.polecat().selecting(Selection.parse("cameo=04")),
                        Made.input("made", Made.file(Made.polecat()))))
                .withMessage("POLECAT has PLOVER types, and CAMEO codes cannot be told from them: select plover=, not"
                        + " cameo=");
        assertThatExceptionOfType(UnsupportedSelectionException.class)
                .isThrownBy(() -> Read.of(
                        EventArchive.icews().selecting(Selection.parse("root")),
                        Made.input("made", Made.file(Made.icews()))))
                .withMessage("ICEWS does not mark root events, so 'root' selects nothing of it");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "phone | a selection must be calls, meetings, actions, cameo=CODE, plover=TYPE, party=CODE, from=DAY,"
                        + " to=DAY, root or both-parties: 'phone'",
                "party= | a selection must be calls, meetings, actions, cameo=CODE, plover=TYPE, party=CODE, from=DAY,"
                        + " to=DAY, root or both-parties: 'party='",
                "cameo=41 | not a code of CAMEO 1.1b3: '41'; codes are text and keep their leading zero: '041'",
                "party=USA,rus | a party must be a code in capital letters, such as 'USA', or a name as the archive writes"
                        + " it: 'party=USA,rus'",
                "from=26.1.2021 | a day must look like '2021-01-26': 'from=26.1.2021'"
            })
    void saysWhatCanBeWritten(String criterion, String message) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Selection.parse(criterion))
                .withMessage(message);
    }

    @Test
    void daysInTheWrongOrderAreRefused() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Selection.parse("from=2021-02-01", "to=2021-01-01"))
                .withMessage("no day is from 2021-02-01 to 2021-01-01: the first day must not be after the last");
    }
}
