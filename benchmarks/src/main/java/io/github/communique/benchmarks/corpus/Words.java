package io.github.communique.benchmarks.corpus;

import java.util.List;
import java.util.SplittableRandom;

/** Texts that look like those of readouts: words, drawn from a few dozen. */
final class Words {
    private static final List<String> ENGLISH = List.of(
            ("the presidents discussed raised concern about further work on strategic stability arms control and"
                            + " regional security agreed to continue talks between their governments over trade energy"
                            + " climate cooperation consular matters prisoners humanitarian access")
                    .split(" "));
    private static final List<String> RUSSIAN =
            List.of(("президенты обсудили вопросы стратегической стабильности и выразили удовлетворение договором о"
                            + " сокращении вооружений стороны условились продолжить контакты по урегулированию в"
                            + " регионе торговле энергетике климату гуманитарным темам")
                    .split(" "));

    /** One in so many Russian texts has a character outside the Basic Multilingual Plane. */
    private static final int ASTRAL = 4;

    private Words() {}

    static String english(SplittableRandom random, int count) {
        return words(ENGLISH, random, count);
    }

    static String russian(SplittableRandom random, int count) {
        String text = words(RUSSIAN, random, count);
        return random.nextInt(ASTRAL) == 0 ? text + " \uD83D\uDCDE" : text;
    }

    private static String words(List<String> words, SplittableRandom random, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ").append(words.get(random.nextInt(words.size())));
        }
        return text.toString();
    }
}
