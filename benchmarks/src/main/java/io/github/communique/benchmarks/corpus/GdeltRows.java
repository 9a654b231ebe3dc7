package io.github.communique.benchmarks.corpus;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;

/** Rows in the form of GDELT 2.0, in the order of their days: 5 in 100 are calls, 27 in 100 are under CAMEO root 04. */
final class GdeltRows {
    private static final long SEED = 61;
    private static final int ROWS_A_DAY = 100_000;

    private static final List<String> COUNTRIES =
            List.of("USA", "RUS", "CHN", "GBR", "FRA", "DEU", "NOR", "ZAF", "IND", "BRA", "JPN", "TUR", "EGY", "MEX");
    private static final List<String> ROLES = List.of("", "GOV", "MIL", "BUS", "MED", "OPP");
    private static final List<String> CONSULTATIONS = List.of("040", "042", "043", "044", "046");
    private static final List<String> OTHERS =
            List.of("010", "012", "020", "036", "051", "057", "061", "071", "084", "111", "112", "120", "130", "141");
    private static final List<String> PLACES = List.of(
            "Moscow, Moskva, Russia\tRS\tRS48\t25106\t55.7522\t37.6156\t-2960561",
            "Washington, District of Columbia, United States\tUS\tUSDC\tDC001\t38.8951\t-77.0364\t531871",
            "Oslo, Oslo, Norway\tNO\tNO12\t26453\t59.9167\t10.75\t-3143244",
            "Geneva, Genève, Switzerland\tSZ\tSZ07\t25567\t46.2\t6.1667\t-2660646");

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final StringBuilder row = new StringBuilder();
    private int number;

    /** The next row with its line break, in UTF-8. */
    byte[] next() {
        row.setLength(0);
        String day = day(number / ROWS_A_DAY);
        row.append(900_000_000 + number).append('\t').append(day).append('\t');
        row.append(day, 0, 6).append('\t').append(day, 0, 4).append("\t2021.0712\t");
        actor();
        actor();
        String code = code();
        row.append(random.nextInt(2)).append('\t').append(code).append('\t');
        row.append(code).append('\t').append(code, 0, 2).append("\t1\t").append(goldstein(code));
        int mentions = 1 + random.nextInt(20);
        row.append('\t').append(mentions).append("\t1\t").append(mentions).append('\t');
        row.append(random.nextInt(2_000_000) / 100_000.0 - 10).append('\t');
        place();
        place();
        place();
        row.append(day)
                .append("120000\thttps://www.paper-")
                .append(random.nextInt(300))
                .append(".example/world/");
        row.append(day)
                .append('/')
                .append(Words.english(random, 5).replace(' ', '-'))
                .append('-')
                .append(number);
        row.append('\n');
        number++;
        return row.toString().getBytes(StandardCharsets.UTF_8);
    }

    private String code() {
        int percent = random.nextInt(100);
        if (percent < 5) {
            return "041";
        }
        List<String> codes = percent < 27 ? CONSULTATIONS : OTHERS;
        return codes.get(random.nextInt(codes.size()));
    }

    private static String goldstein(String code) {
        return switch (code) {
            case "042" -> "1.9";
            case "043" -> "2.8";
            case "044" -> "2.5";
            case "046" -> "7.0";
            default -> "1.0";
        };
    }

    private void actor() {
        if (random.nextInt(12) == 0) {
            row.append("\t\t\t\t\t\t\t\t\t\t");
            return;
        }
        String country = COUNTRIES.get(random.nextInt(COUNTRIES.size()));
        String role = ROLES.get(random.nextInt(ROLES.size()));
        row.append(country)
                .append(role)
                .append('\t')
                .append("ACTOR OF ")
                .append(country)
                .append('\t');
        row.append(country).append("\t\t\t\t\t").append(role).append("\t\t\t");
    }

    private void place() {
        row.append("4\t").append(PLACES.get(random.nextInt(PLACES.size()))).append('\t');
    }

    private static String day(int i) {
        return "2021" + two(1 + i / 28) + two(1 + i % 28);
    }

    private static String two(int number) {
        return (number < 10 ? "0" : "") + number;
    }
}
