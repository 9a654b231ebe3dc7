package io.github.communique.benchmarks.corpus;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * What GDELT codes rows from: all have its address and tone, and name the same few places and actors.
 *
 * @param address where it is published
 * @param tone as GDELT writes it, with up to 15 digits
 * @param places what it names, as cells
 * @param actors whom it names, as cells
 */
record Article(String address, String tone, List<String> places, List<String> actors) {
    private static final int MOST_PLACES = 3;
    private static final int LEAST_ACTORS = 2;
    private static final int MOST_ACTORS = 5;

    /** Makes one whose address has its number. */
    static Article of(int number, String day, Gazetteer gazetteer, SplittableRandom random) {
        String title = Words.english(random, 5 + random.nextInt(4)).replace(' ', '-');
        int places = 1 + random.nextInt(MOST_PLACES);
        int actors = LEAST_ACTORS + random.nextInt(1 + MOST_ACTORS - LEAST_ACTORS);
        return new Article(
                "https://www.paper-" + random.nextInt(300) + ".example/" + day + "/" + title + "-" + number,
                Double.toString(random.nextInt(2_000_000) / 100_000.0 - 10 + random.nextDouble() / 100_000),
                Stream.generate(gazetteer::place).limit(places).toList(),
                Stream.generate(gazetteer::actor).limit(actors).toList());
    }
}
