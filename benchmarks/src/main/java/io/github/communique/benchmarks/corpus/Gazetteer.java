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

    /** The United States first, since they are named most often. */
    private static final List<Country> COUNTRIES = List.of(
            new Country("United States", "USA", "US"),
            new Country("Russia", "RUS", "RS"),
            new Country("China", "CHN", "CH"),
            new Country("United Kingdom", "GBR", "UK"),
            new Country("Israel", "ISR", "IS"),
            new Country("France", "FRA", "FR"),
            new Country("Germany", "DEU", "GM"),
            new Country("India", "IND", "IN"),
            new Country("Iran", "IRN", "IR"),
            new Country("Turkey", "TUR", "TU"),
            new Country("Canada", "CAN", "CA"),
            new Country("Japan", "JPN", "JA"),
            new Country("Ukraine", "UKR", "UP"),
            new Country("Mexico", "MEX", "MX"),
            new Country("Egypt", "EGY", "EG"),
            new Country("Pakistan", "PAK", "PK"),
            new Country("Nigeria", "NGA", "NI"),
            new Country("Australia", "AUS", "AS"),
            new Country("South Africa", "ZAF", "SF"),
            new Country("Brazil", "BRA", "BR"),
            new Country("Poland", "POL", "PL"),
            new Country("Switzerland", "CHE", "SZ"),
            new Country("Norway", "NOR", "NO"),
            new Country("Sweden", "SWE", "SW"));

    private static final List<String> ROLES = List.of("GOV", "MIL", "BUS", "MED", "OPP", "COP", "EDU", "LEG", "JUD");
    private static final List<String> STARTS = List.of("Nova", "Kara", "Port", "Bel", "Mar", "Santa", "Ust", "Gran");
    private static final List<String> MIDDLES = List.of("vi", "do", "ne", "lan", "ri", "sto", "ka", "mon", "tu");
    private static final List<String> ENDS = List.of("grad", "ville", "ton", "abad", "burg", "polis", "mouth", "dal");

    /** One city in so many has a letter outside ASCII. */
    private static final int ACCENTED = 18;

    private static final double SKEW = 2.5;
    private static final double SKEW_OF_COUNTRIES = 2;

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
        return drawn(places, SKEW);
    }

    /** The ten cells of an actor. */
    String actor() {
        return drawn(actors, SKEW);
    }

    private Country country() {
        return drawn(COUNTRIES, SKEW_OF_COUNTRIES);
    }

    /** One of a list, whose first are drawn the more often, the greater the skew is. */
    private <T> T drawn(List<T> all, double skew) {
        return all.get((int) (all.size() * Math.pow(random.nextDouble(), skew)));
    }

    private String newPlace(int number) {
        Country country = country();
        String fips = country.fips();
        String where = "\t" + (random.nextInt(1_200_000) - 500_000) / 10_000.0 + "\t"
                + (random.nextInt(3_600_000) - 1_800_000) / 10_000.0 + "\t";
        int kind = random.nextInt(100);
        if (kind < 22) {
            return "1\t" + country.name() + "\t" + fips + "\t" + fips + "\t" + where + fips;
        }
        String region = name(false);
        String first = fips + (10 + random.nextInt(80));
        if (kind < 33) {
            return "2\t" + region + ", " + country.name() + "\t" + fips + "\t" + first + "\t" + where + first;
        }
        String second = random.nextInt(5) == 0 ? "" : Integer.toString(10_000 + random.nextInt(30_000));
        String name = name(number % ACCENTED == ACCENTED / 2) + ", " + region + ", " + country.name();
        return "4\t" + name + "\t" + fips + "\t" + first + "\t" + second + where + (-1 - random.nextInt(4_000_000));
    }

    /** A country, one of its places, or somebody there; one in three is of no country. */
    private String newActor() {
        Country country = country();
        String role = ROLES.get(random.nextInt(ROLES.size()));
        int kind = random.nextInt(100);
        if (kind < 38) {
            return actor("", role, name(false));
        }
        return actor(country.iso(), kind < 50 ? role : "", random.nextBoolean() ? country.name() : name(false));
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

    /** A country with its codes of ISO 3166-1 and of FIPS 10-4. */
    private record Country(String name, String iso, String fips) {}
}
