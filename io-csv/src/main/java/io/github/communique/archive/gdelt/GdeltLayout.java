package io.github.communique.archive.gdelt;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Where the columns of a GDELT event export stand, which their number tells: 57 in the back-files to March 2013, 58
 * from then on, 61 in GDELT 2.0.
 *
 * @param name the archive and its layout
 * @param columns how many columns a row has
 * @param geoWidth how many columns tell of one place
 * @param added the column of the day it was added
 * @param url the column of the address; -1 if there is none
 */
public record GdeltLayout(String name, int columns, int geoWidth, int added, int url) {
    static final int ID = 0;
    public static final int DAY = 1;
    static final int ACTOR_1 = 5;
    static final int ACTOR_2 = 15;
    static final int IS_ROOT = 25;
    static final int CODE = 26;
    static final int BASE_CODE = 27;
    static final int ROOT_CODE = 28;
    static final int QUAD = 29;
    static final int GOLDSTEIN = 30;
    static final int NUM_MENTIONS = 31;
    static final int NUM_SOURCES = 32;
    static final int NUM_ARTICLES = 33;
    static final int AVG_TONE = 34;
    static final int GEO = 35;

    /** What the columns after an actor's code and name are called; its parts. */
    static final List<String> ACTOR_PARTS = List.of(
            "countryCode",
            "knownGroupCode",
            "ethnicCode",
            "religion1Code",
            "religion2Code",
            "type1Code",
            "type2Code",
            "type3Code");

    private static final List<GdeltLayout> ALL = List.of(
            new GdeltLayout("gdelt-1.0-backfile", 57, 7, 56, -1),
            new GdeltLayout("gdelt-1.0", 58, 7, 56, 57),
            new GdeltLayout("gdelt-2.0", 61, 8, 59, 60));

    /** The layout with a number of columns; empty if GDELT has none. */
    public static Optional<GdeltLayout> of(int columns) {
        return ALL.stream().filter(layout -> layout.columns == columns).findFirst();
    }

    /** Where the columns of the n-th place begin: 0 of the first actor, 1 of the second, 2 of the action. */
    int geo(int place) {
        return GEO + place * geoWidth;
    }

    /** The column with the name of the place of the action. */
    int placeName() {
        return geo(2) + 1;
    }

    /** What the columns of a place are called. */
    String[] geoNames() {
        return geoWidth == 8
                ? new String[] {"type", "name", "fips", "adm1", "adm2", "latitude", "longitude", "feature"}
                : new String[] {"type", "name", "fips", "adm1", "latitude", "longitude", "feature"};
    }

    /** The columns of a place in the order of their names. */
    int[] geoOrder() {
        String[] names = geoNames();
        return IntStream.range(0, geoWidth)
                .boxed()
                .sorted(Comparator.comparing(column -> names[column]))
                .mapToInt(column -> column)
                .toArray();
    }
}
