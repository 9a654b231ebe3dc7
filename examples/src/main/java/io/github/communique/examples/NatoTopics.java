package io.github.communique.examples;

import static io.github.communique.examples.Topics.closeToWikidata;
import static io.github.communique.examples.Topics.topic;

import io.github.communique.model.Topic;
import io.github.communique.model.TopicId;
import java.util.ArrayList;
import java.util.List;

/** The topics of the Biden–Stoltenberg call. */
final class NatoTopics {
    private NatoTopics() {}

    static List<Topic> all() {
        List<Topic> topics = new ArrayList<>();
        topics.addAll(alliance());
        topics.addAll(securityConcerns());
        topics.addAll(emergingThreats());
        return topics;
    }

    private static List<Topic> alliance() {
        TopicId nato = TopicId.of("nato");
        return List.of(
                topic("nato", "NATO", "НАТО")
                        .addMapping(closeToWikidata("Q7184"))
                        .build(),
                topic("nato-leadership", "Leadership of the Alliance", "Руководство Альянсом")
                        .broader(nato)
                        .definition("The work of the Secretary General.")
                        .build(),
                topic("allied-consultation", "Consultation with allies", "Консультации с союзниками")
                        .broader(nato)
                        .build(),
                topic("collective-defence", "Collective defence", "Коллективная оборона")
                        .broader(nato)
                        .definition("Mutual defence under Article 5 of the North Atlantic Treaty.")
                        .build(),
                topic("transatlantic-security", "Transatlantic security", "Трансатлантическая безопасность")
                        .broader(nato)
                        .build(),
                topic("shared-values", "Shared values", "Общие ценности")
                        .broader(nato)
                        .build(),
                topic("allied-capabilities", "Capabilities of the allies", "Возможности союзников")
                        .broader(nato)
                        .build(),
                topic("deterrence", "Deterrence", "Сдерживание").broader(nato).build());
    }

    private static List<Topic> securityConcerns() {
        TopicId concerns = TopicId.of("shared-security-concerns");
        return List.of(
                topic("shared-security-concerns", "Shared security concerns", "Общие проблемы безопасности")
                        .definition("What allies see as concerns of their security.")
                        .build(),
                topic("afghanistan", "Afghanistan", "Афганистан")
                        .broader(concerns)
                        .definition("Afghanistan as a concern of allied security.")
                        .build(),
                topic("iraq", "Iraq", "Ирак")
                        .broader(concerns)
                        .definition("Iraq as a concern of allied security.")
                        .build(),
                topic("russia", "Russia", "Россия")
                        .broader(concerns)
                        .definition("Russia as a concern of allied security.")
                        .addMapping(closeToWikidata("Q159"))
                        .build());
    }

    private static List<Topic> emergingThreats() {
        TopicId threats = TopicId.of("emerging-threats");
        return List.of(
                topic("emerging-threats", "New and emerging threats", "Новые угрозы")
                        .definition("Threats of a new kind that allies mean to counter together.")
                        .build(),
                topic("climate-change", "Climate change", "Изменение климата")
                        .broader(threats)
                        .build(),
                topic(
                                "global-health-security",
                                "Global health security",
                                "Глобальная безопасность в области здравоохранения")
                        .broader(threats)
                        .build());
    }
}
