package io.github.communique.archive;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A made row of an archive: a call between two governments, of which columns can be changed by name. */
final class Made {
    private static final List<String> GEO =
            List.of("Type", "FullName", "CountryCode", "ADM1Code", "Lat", "Long", "FeatureID");
    private static final List<String> GEO_2 =
            List.of("Type", "FullName", "CountryCode", "ADM1Code", "ADM2Code", "Lat", "Long", "FeatureID");
    private static final List<String> ICEWS = List.of(
            "Event ID=1",
            "Event Date=2021-01-26",
            "Source Name=Anna North",
            "Source Sectors=Government,Executive",
            "Source Country=Norway",
            "Event Text=Discuss by telephone",
            "CAMEO Code=041",
            "Intensity=1",
            "Target Name=Bert South",
            "Target Sectors=Executive,Government",
            "Target Country=South Africa",
            "Story ID=77",
            "Sentence Number=1",
            "Publisher=The Gazette",
            "City=Oslo",
            "District=",
            "Province=Oslo",
            "Country=Norway",
            "Latitude=59.91",
            "Longitude=10.75");
    private static final List<String> POLECAT = List.of(
            "Event ID=20210126-1-ab_CONSULT_R",
            "Event Date=2021-01-26",
            "Event Type=CONSULT",
            "Event Mode=phone",
            "Intensity=1.5",
            "Quad Code=VERBAL COOPERATION",
            "Contexts=diplomatic; economic",
            "Actor Name=Anna North",
            "Actor Country=NOR",
            "Actor COW=385",
            "Primary Actor Sector=GOV",
            "Actor Sectors=GOV; ELI",
            "Actor Title=prime minister",
            "Actor Name Raw=North",
            "Wikipedia Actor ID=Anna North",
            "Recipient Name=Bert South",
            "Recipient Country=ZAF",
            "Recipient COW=560",
            "Primary Recipient Sector=GOV",
            "Recipient Sectors=GOV",
            "Recipient Title=None",
            "Recipient Name Raw=South",
            "Wikipedia Recipient ID=None",
            "Placename=Oslo",
            "City=Oslo",
            "District=None",
            "Province=Oslo",
            "Country=NOR",
            "Latitude=59.91",
            "Longitude=10.75",
            "GeoNames ID=3143244",
            "Raw Placename=Oslo",
            "Feature Type=PPLC",
            "Source=The Gazette",
            "Publication Date=2021-01-27",
            "Story People=Anna North",
            "Story Organizations=None",
            "Story Locations=Oslo",
            "Language=en",
            "Version=1");

    private final Map<String, String> cells;
    private final boolean hasHeader;

    private Made(Map<String, String> cells, boolean hasHeader) {
        this.cells = cells;
        this.hasHeader = hasHeader;
    }

    /** A row of GDELT with 57, 58 or 61 columns. */
    static Made gdelt(int columns) {
        Map<String, String> cells = new LinkedHashMap<>();
        gdeltNames(columns).forEach(name -> cells.put(name, ""));
        Made row = new Made(cells, false)
                .with("GLOBALEVENTID", "1")
                .with("SQLDATE", "20210126")
                .with("MonthYear", "202101")
                .with("Year", "2021")
                .with("FractionDate", "2021.0712")
                .with("Actor1Code", "NORGOV")
                .with("Actor1Name", "NORWAY")
                .with("Actor1CountryCode", "NOR")
                .with("Actor1Type1Code", "GOV")
                .with("Actor2Code", "ZAFGOV")
                .with("Actor2Name", "SOUTH AFRICA")
                .with("Actor2CountryCode", "ZAF")
                .with("Actor2Type1Code", "GOV")
                .with("IsRootEvent", "1")
                .with("EventCode", "041")
                .with("EventBaseCode", "041")
                .with("EventRootCode", "04")
                .with("QuadClass", "1")
                .with("GoldsteinScale", "1.0")
                .with("NumMentions", "4")
                .with("NumSources", "1")
                .with("NumArticles", "4")
                .with("AvgTone", "-1.08401")
                .with("Actor1Geo_Type", "0")
                .with("Actor2Geo_Type", "0")
                .with("ActionGeo_Type", "4")
                .with("ActionGeo_FullName", "Oslo, Norway")
                .with("ActionGeo_CountryCode", "NO")
                .with("ActionGeo_Lat", "59.91")
                .with("ActionGeo_Long", "10.75")
                .with("DATEADDED", columns == 61 ? "20210126120000" : "20210126");
        return columns == 57 ? row : row.with("SOURCEURL", "https://www.gazette.example/calls/1");
    }

    /** The columns of GDELT. */
    static List<String> gdeltNames(int columns) {
        List<String> names = new ArrayList<>(List.of("GLOBALEVENTID", "SQLDATE", "MonthYear", "Year", "FractionDate"));
        for (String actor : List.of("Actor1", "Actor2")) {
            Stream.of(
                            "Code",
                            "Name",
                            "CountryCode",
                            "KnownGroupCode",
                            "EthnicCode",
                            "Religion1Code",
                            "Religion2Code",
                            "Type1Code",
                            "Type2Code",
                            "Type3Code")
                    .forEach(part -> names.add(actor + part));
        }
        names.addAll(List.of(
                "IsRootEvent",
                "EventCode",
                "EventBaseCode",
                "EventRootCode",
                "QuadClass",
                "GoldsteinScale",
                "NumMentions",
                "NumSources",
                "NumArticles",
                "AvgTone"));
        for (String place : List.of("Actor1Geo_", "Actor2Geo_", "ActionGeo_")) {
            (columns == 61 ? GEO_2 : GEO).forEach(part -> names.add(place + part));
        }
        names.add("DATEADDED");
        if (columns > 57) {
            names.add("SOURCEURL");
        }
        return names;
    }

    static Made icews() {
        return named(ICEWS);
    }

    static Made polecat() {
        return named(POLECAT);
    }

    private static Made named(List<String> pairs) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (String pair : pairs) {
            int at = pair.indexOf('=');
            cells.put(pair.substring(0, at), pair.substring(at + 1));
        }
        return new Made(cells, true);
    }

    /** The same row with another cell; a column that is not there is added. */
    Made with(String column, String cell) {
        Map<String, String> changed = new LinkedHashMap<>(cells);
        changed.put(column, cell);
        return new Made(changed, hasHeader);
    }

    /** The same row without a column. */
    Made without(String column) {
        Map<String, String> changed = new LinkedHashMap<>(cells);
        changed.remove(column);
        return new Made(changed, hasHeader);
    }

    /** The same row with its columns in another order. */
    Made reversed() {
        List<String> names = new ArrayList<>(cells.keySet());
        Map<String, String> changed = new LinkedHashMap<>();
        IntStream.range(0, names.size())
                .map(i -> names.size() - 1 - i)
                .forEach(i -> changed.put(names.get(i), cell(names.get(i))));
        return new Made(changed, hasHeader);
    }

    String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    String header() {
        return hasHeader ? String.join("\t", cells.keySet()) + "\n" : "";
    }

    /** The row without a line end. */
    String row() {
        return String.join("\t", cells.values());
    }

    /** A file of rows that have the same columns. */
    static String file(Made... rows) {
        return rows[0].header() + Stream.of(rows).map(row -> row.row() + "\n").collect(Collectors.joining());
    }

    static ArchiveInput input(String name, String content) {
        return input(name, content.getBytes(StandardCharsets.UTF_8));
    }

    static ArchiveInput input(String name, byte[] content) {
        return ArchiveInput.of(name, () -> new ByteArrayInputStream(content));
    }
}
