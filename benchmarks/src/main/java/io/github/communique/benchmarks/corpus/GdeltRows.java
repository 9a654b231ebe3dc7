package io.github.communique.benchmarks.corpus;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Rows in the form of GDELT 2.0, in the order of their days: 5 in 100 are calls, 27 in 100 are under CAMEO root 04.
 *
 * <p>How often an article comes again, a cell is empty or a letter is not ASCII is as in a file of GDELT, the 1,629
 * rows of 21 January 2019, 22:00; a test holds the rows to those figures.
 */
final class GdeltRows {
    private static final long SEED = 61;
    private static final int ROWS_A_DAY = 100_000;
    private static final String NO_PLACE = "0\t\t\t\t\t\t\t";
    private static final String NO_ACTOR = "\t\t\t\t\t\t\t\t\t";

    /** How many articles rows come from at a time. */
    private static final int OPEN = 100;

    private static final List<String> CONSULTATIONS = List.of("040", "042", "043", "044", "046");
    private static final List<String> OTHERS =
            List.of("010", "012", "020", "036", "051", "057", "061", "071", "084", "111", "112", "120", "130", "141");

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final Gazetteer gazetteer = new Gazetteer(random);
    private final List<Article> open = new ArrayList<>();
    private final StringBuilder row = new StringBuilder();
    private Article article = newArticle();
    private int number;

    /** The next row with its line break, in UTF-8. */
    byte[] next() {
        article = nextArticle();
        String day = day();
        String code = code();
        int mentions = 1 + random.nextInt(20);
        row.setLength(0);
        row.append(900_000_000 + number);
        cells(day, day.substring(0, 6), day.substring(0, 4), "2021.0712");
        actors();
        cells(random.nextBoolean() ? "1" : "0", code, code, code.substring(0, 2), "1", goldstein(code));
        cells(Integer.toString(mentions), "1", Integer.toString(mentions), article.tone());
        String place = drawn(article.places());
        cells(actorsPlace(place, 89), actorsPlace(place, 73), random.nextInt(100) < 98 ? place : NO_PLACE);
        cells(day + "120000", article.address());
        number++;
        return row.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    private void cells(String... texts) {
        for (String text : texts) {
            row.append('\t').append(text);
        }
    }

    /** One or both. */
    private void actors() {
        int percent = random.nextInt(100);
        cells(percent < 91 ? drawn(article.actors()) : NO_ACTOR);
        cells(percent < 65 || percent >= 91 ? drawn(article.actors()) : NO_ACTOR);
    }

    /** Where an actor is: mostly where the event is, in so many of 100 rows; else at another place or nowhere. */
    private String actorsPlace(String place, int percent) {
        if (random.nextInt(100) >= percent) {
            return NO_PLACE;
        }
        return random.nextInt(100) < 70 ? place : drawn(article.places());
    }

    /** That of the row before, another one of which there were rows, or a new one. */
    private Article nextArticle() {
        int percent = random.nextInt(100);
        if (percent < 37) {
            return article;
        }
        if (percent < 78 && open.size() == OPEN) {
            return drawn(open);
        }
        Article next = newArticle();
        if (open.size() < OPEN) {
            open.add(next);
        } else {
            open.set(random.nextInt(OPEN), next);
        }
        return next;
    }

    private Article newArticle() {
        return Article.of(number, day(), gazetteer, random);
    }

    private <T> T drawn(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private String code() {
        int percent = random.nextInt(100);
        if (percent < 5) {
            return "041";
        }
        return drawn(percent < 27 ? CONSULTATIONS : OTHERS);
    }

    private static String goldstein(String code) {
        return switch (code) {
            case "042" -> "1.9";
            case "043" -> "2.8";
            case "044" -> "2.5";
            case "046" -> "7.0";
            case "111", "112" -> "-2.0";
            case "120", "130" -> "-4.0";
            case "141" -> "-6.5";
            case "010", "012" -> "0.0";
            case "051", "057" -> "3.4";
            default -> "1.0";
        };
    }

    private String day() {
        int i = number / ROWS_A_DAY;
        return "2021" + two(1 + i / 28) + two(1 + i % 28);
    }

    private static String two(int number) {
        return (number < 10 ? "0" : "") + number;
    }
}
