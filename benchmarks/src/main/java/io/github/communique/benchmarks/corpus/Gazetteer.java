package io.github.communique.benchmarks.corpus;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * The places and actors that rows name: their cells, tabs between them. A few are named often and most seldom, and one
 * city in eighteen has a letter outside ASCII.
 */
final class Gazetteer {
    private static final int PLACES = 3_000;
    private static final int ACTORS = 2_000;

    /** The name, the code of ISO and that of FIPS; the United States first, since they are named most often. */
    private static final String[][] COUNTRIES = {
        {"United States", "USA", "US"}, {"Russia", "RUS", "RS"}, {"China", "CHN", "CH"},
        {"United Kingdom", "GBR", "UK"}, {"Israel", "ISR", "IS"}, {"France", "FRA", "FR"},
        {"Germany", "DEU", "GM"}, {"India", "IND", "IN"}, {"Iran", "IRN", "IR"},
        {"Turkey", "TUR", "TU"}, {"Canada", "CAN", "CA"}, {"Japan", "JPN", "JA"},
        {"Ukraine", "UKR", "UP"}, {"Mexico", "MEX", "MX"}, {"Egypt", "EGY", "EG"},
        {"Pakistan", "PAK", "PK"}, {"Nigeria", "NGA", "NI"}, {"Australia", "AUS", "AS"},
        {"South Africa", "ZAF", "SF"}, {"Brazil", "BRA", "BR"}, {"Poland", "POL", "PL"},
        {"Switzerland", "CHE", "SZ"}, {"Norway", "NOR", "NO"}, {"Sweden", "SWE", "SW"}
    };

    private static final List<String> ROLES = List.of("GOV", "MIL", "BUS", "MED", "OPP", "COP", "EDU", "LEG", "JUD");
    private static final List<String> STARTS = List.of("Nova", "Kara", "Port", "Bel", "Mar", "Santa", "Ust", "Gran");
    private static final List<String> MIDDLES = List.of("vi", "do", "ne", "lan", "ri", "sto", "ka", "mon", "tu");
    private static final List<String> ENDS = List.of("grad", "ville", "ton", "abad", "burg", "polis", "mouth", "dal");
    /** One city in so many has a letter outside ASCII. */
    private static final int ACCENTED = 18;

    /** The greater, the more often are the first drawn. */
    private static final double SKEW = 2.5;

    private final SplittableRandom random;
    private final List<String> places;
    private final List<String> actors;

    Gazetteer(SplittableRandom random) {
        this.random = random;
        this.places = IntStream.range(0, PLACES).mapToObj(this::newPlace).toList();
        this.actors = IntStream.range(0, ACTORS).mapToObj(i -> newActor()).toList();
    }

    /** The eight cells of a place. */
    String place() {
        return drawn(places);
    }

    /** The ten cells of an actor. */
    String actor() {
        return drawn(actors);
    }

    /** One of a list, whose first are drawn most often. */
    private <T> T drawn(List<T> all) {
        return all.get((int) (all.size() * Math.pow(random.nextDouble(), SKEW)));
    }

    private String newPlace(int number) {
        String[] country = COUNTRIES[(int) (COUNTRIES.length * Math.pow(random.nextDouble(), 2))];
        String fips = country[2];
        String where = "\t" + (random.nextInt(1_200_000) - 500_000) / 10_000.0 + "\t"
                + (random.nextInt(3_600_000) - 1_800_000) / 10_000.0 + "\t";
        int kind = random.nextInt(100);
        if (kind < 22) {
            return "1\t" + country[0] + "\t" + fips + "\t" + fips + "\t" + where + fips;
        }
        String region = name(false);
        String first = fips + (10 + random.nextInt(80));
        if (kind < 33) {
            return "2\t" + region + ", " + country[0] + "\t" + fips + "\t" + first + "\t" + where + first;
        }
        String second = random.nextInt(5) == 0 ? "" : Integer.toString(10_000 + random.nextInt(30_000));
        String name = name(number % ACCENTED == ACCENTED / 2) + ", " + region + ", " + country[0];
        return "4\t" + name + "\t" + fips + "\t" + first + "\t" + second + where + (-1 - random.nextInt(4_000_000));
    }

    /** A country, one of its places, or somebody there; one in three is of no country. */
    private String newActor() {
        String[] country = COUNTRIES[(int) (COUNTRIES.length * Math.pow(random.nextDouble(), 2))];
        String role = ROLES.get(random.nextInt(ROLES.size()));
        int kind = random.nextInt(100);
        if (kind < 38) {
            return actor("", role, name(false));
        }
        return actor(country[1], kind < 50 ? role : "", random.nextBoolean() ? country[0] : name(false));
    }

    private static String actor(String country, String role, String name) {
        return country + role + "\t" + name.toUpperCase(Locale.ROOT) + "\t" + country + "\t\t\t\t\t" + role + "\t\t";
    }

    private String name(boolean isAccented) {
        String name = STARTS.get(random.nextInt(STARTS.size()))
                + MIDDLES.get(random.nextInt(MIDDLES.size()))
                + ENDS.get(random.nextInt(ENDS.size()));
        return isAccented ? name + "é" : name;
    }
}
