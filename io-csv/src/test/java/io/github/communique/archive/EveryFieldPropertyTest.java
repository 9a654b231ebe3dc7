package io.github.communique.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.vocabulary.Cameo;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Whatever stands in a column stands somewhere in the records that come of the row; but for those columns of GDELT that
 * follow from others.
 */
class EveryFieldPropertyTest {
    private static final Set<String> DERIVED = Set.of(
            "MonthYear",
            "Year",
            "FractionDate",
            "EventBaseCode",
            "EventRootCode",
            "QuadClass",
            "SQLDATE",
            "GLOBALEVENTID",
            "EventCode",
            "GoldsteinScale",
            "Actor1Geo_Type",
            "Actor2Geo_Type",
            "ActionGeo_Type");
    private static final Set<String> READ = Set.of(
            "Event ID",
            "Event Date",
            "CAMEO Code",
            "Event Text",
            "Intensity",
            "Event Type",
            "Event Mode",
            "Publication Date",
            "Language");

    @Property(tries = 60)
    void everyTextOfGdeltIsKept(
            @ForAll("layouts") int columns, @ForAll("texts") List<String> texts, @ForAll("codes") String code) {
        Made row = Made.gdelt(columns).with("EventCode", code);
        List<String> names = Made.gdeltNames(columns).stream()
                .filter(name -> !DERIVED.contains(name))
                .toList();
        for (int i = 0; i < names.size(); i++) {
            row = row.with(names.get(i), texts.get(i % texts.size()) + i);
        }
        String all = Read.of(row).records.toString();
        for (String name : names) {
            assertThat(all).as(name).contains(row.cell(name));
        }
        assertThat(all)
                .contains("code=" + code)
                .contains("value=1.0")
                .contains("recordId=1,")
                .contains("2021-01-26");
    }

    @Property(tries = 60)
    void everyTextOfIcewsIsKept(@ForAll("texts") List<String> texts) {
        everyTextIsKept(Made.icews(), texts);
    }

    @Property(tries = 60)
    void everyTextOfPolecatIsKept(@ForAll("texts") List<String> texts) {
        everyTextIsKept(Made.polecat(), texts);
    }

    private static void everyTextIsKept(Made made, List<String> texts) {
        Made row = made;
        List<String> names = List.of(made.header().strip().split("\t")).stream()
                .filter(name -> !READ.contains(name))
                .toList();
        for (int i = 0; i < names.size(); i++) {
            row = row.with(names.get(i), texts.get(i % texts.size()) + i);
        }
        String all = Read.of(row).records.toString();
        for (String name : names) {
            assertThat(all).as(name).contains(row.cell(name));
        }
    }

    @Provide
    Arbitrary<Integer> layouts() {
        return Arbitraries.of(57, 58, 61);
    }

    @Provide
    Arbitrary<String> codes() {
        return Arbitraries.of(Cameo.codes()).map(code -> code.code());
    }

    /** Texts without the signs that archives separate lists with; the number after each tells them apart. */
    @Provide
    Arbitrary<List<String>> texts() {
        Arbitrary<String> first = Arbitraries.of("a", "X", "'", "\"", "é", "€", "𝄞", "-");
        Arbitrary<String> rest = Arbitraries.of("b", "Z", " ", "\"", "ж", "€", "𝄞", ".", "/", ":", "(")
                .list()
                .ofMaxSize(12)
                .map(list -> String.join("", list));
        return Combinators.combine(first, rest)
                .as((one, more) -> one + more)
                .map(text -> text.startsWith("\"") ? "q" + text : text)
                .list()
                .ofMinSize(7)
                .ofMaxSize(7);
    }
}
