package io.github.communique.examples;

import io.github.communique.model.Identifier;
import io.github.communique.model.Label;
import io.github.communique.model.LocalizedText;
import io.github.communique.model.Topic;
import io.github.communique.model.TopicId;
import io.github.communique.model.TopicMapping;
import io.github.communique.vocabulary.MappingRelation;
import java.util.ArrayList;
import java.util.List;

/** The topics of the Biden–Putin call, each below its broader one, and after them those of the NATO call. */
final class Topics {
    private Topics() {}

    static List<Topic> all() {
        List<Topic> topics = new ArrayList<>();
        topics.addAll(armsControl());
        topics.addAll(regions());
        topics.addAll(mattersOfConcern());
        topics.addAll(relations());
        topics.addAll(NatoTopics.all());
        return topics;
    }

    private static List<Topic> armsControl() {
        return List.of(
                topic("arms-control", "Arms control", "Контроль над вооружениями")
                        .build(),
                topic("new-start", "New START", "Договор СНВ-III")
                        .broader(TopicId.of("arms-control"))
                        .addAltLabel(new Label("ru", "ДСНВ"))
                        .definition("The treaty limiting U.S. and Russian strategic nuclear arms, due to lapse on 5"
                                + " February 2021, and its extension by five years.")
                        .build(),
                topic("strategic-stability", "Strategic stability", "Стратегическая стабильность")
                        .broader(TopicId.of("arms-control"))
                        .definition("Talks of the United States and Russia about it.")
                        .build(),
                topic("open-skies", "Treaty on Open Skies", "Договор по открытому небу")
                        .broader(TopicId.of("arms-control"))
                        .definition("The treaty, and the unilateral withdrawal of the United States from it.")
                        .build(),
                topic("emerging-security-issues", "Emerging security issues", "Новые проблемы безопасности")
                        .definition("New security issues between the United States and Russia that a text names without"
                                + " saying which.")
                        .build());
    }

    private static List<Topic> regions() {
        return List.of(
                topic("iran-nuclear", "Iran’s nuclear programme", "Иранская ядерная программа")
                        .definition("Iran’s nuclear programme and the agreement on it, the JCPOA.")
                        .build(),
                topic("ukraine", "Ukraine", "Украина")
                        .addMapping(closeToWikidata("Q212"))
                        .build(),
                topic("ukraine-sovereignty", "Sovereignty of Ukraine", "Суверенитет Украины")
                        .broader(TopicId.of("ukraine"))
                        .build(),
                topic("ukraine-aggression", "Russian aggression against Ukraine", "Российская агрессия против Украины")
                        .broader(TopicId.of("ukraine"))
                        .definition("What Russia does against Ukraine, where a text calls it aggression.")
                        .build(),
                topic("ukraine-settlement", "Settlement in Ukraine", "Украинское урегулирование")
                        .broader(TopicId.of("ukraine"))
                        .definition("The conflict in Ukraine, where a text presents it as a matter of settlement.")
                        .build());
    }

    private static List<Topic> mattersOfConcern() {
        return List.of(
                topic("navalny", "Alexei Navalny", "Алексей Навальный")
                        .addAltLabel(new Label("en", "Aleksey Navalny"))
                        .build(),
                topic("navalny-poisoning", "Poisoning of Alexei Navalny", "Отравление Алексея Навального")
                        .broader(TopicId.of("navalny"))
                        .build(),
                topic("navalny-detention", "Detention of Alexei Navalny", "Задержание Алексея Навального")
                        .broader(TopicId.of("navalny"))
                        .definition("His arrest on returning to Russia in January 2021 and what followed from it.")
                        .build(),
                topic("protest-policing", "Treatment of peaceful protesters", "Обращение с мирными демонстрантами")
                        .definition("How Russian security forces treat peaceful protesters.")
                        .build(),
                topic("cyber", "Cyber attacks", "Кибератаки")
                        .addAltLabel(new Label("en", "Hacking attacks"))
                        .build(),
                topic("solarwinds", "SolarWinds hack", "Взлом SolarWinds")
                        .broader(TopicId.of("cyber"))
                        .definition("The cyber attack on the U.S. government; the United States calls Russia its likely"
                                + " author, Russia denies it.")
                        .build(),
                topic("election-interference", "Election interference", "Вмешательство в выборы")
                        .build(),
                topic(
                                "us-2020-election",
                                "Interference in the 2020 U.S. election",
                                "Вмешательство в выборы в США 2020 года")
                        .broader(TopicId.of("election-interference"))
                        .build(),
                topic(
                                "afghanistan-bounties",
                                "Reported bounties on U.S. soldiers in Afghanistan",
                                "Сообщения о вознаграждениях за американских военных в Афганистане")
                        .definition("Reports, not an established fact, that Russia offered bounties.")
                        .build(),
                topic("us-response-warning", "U.S. response to harmful acts", "Ответ США на враждебные действия")
                        .definition("That the United States will act if Russia harms it or its allies.")
                        .build());
    }

    private static List<Topic> relations() {
        return List.of(
                topic("congratulation", "Congratulations", "Поздравления")
                        .definition("Courtesies on taking office.")
                        .build(),
                topic("relations-normalisation", "Normalisation of relations", "Нормализация отношений")
                        .build(),
                topic("covid-19", "COVID-19", "Пандемия COVID-19")
                        .definition("Cooperation against the coronavirus.")
                        .build(),
                topic("trade", "Trade and the economy", "Торговля и экономика").build(),
                topic(
                                "p5-summit",
                                "Summit of the permanent members of the Security Council",
                                "Саммит постоянных членов Совета Безопасности")
                        .definition("Russia’s proposal of a summit of the permanent members of the United Nations"
                                + " Security Council.")
                        .build(),
                topic("continued-contact", "Keeping in contact", "Поддержание контактов")
                        .definition("That the two sides go on talking, and how.")
                        .build());
    }

    /** Begins a topic; what its label does not say is added by the caller. */
    static Topic.Builder topic(String id, String english, String russian) {
        return Topic.builder().id(TopicId.of(id)).prefLabels(LocalizedText.of("en", english, "ru", russian));
    }

    /** The item is the country or organisation, the topic what is said about it: close, not exact. */
    static TopicMapping closeToWikidata(String item) {
        return new TopicMapping(MappingRelation.CLOSE, Identifier.of(Identifier.WIKIDATA, item));
    }
}
