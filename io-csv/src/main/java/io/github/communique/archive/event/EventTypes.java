package io.github.communique.archive.event;

import io.github.communique.archive.EventKind;
import io.github.communique.archive.row.Resource;
import io.github.communique.model.ParticipantRole;
import io.github.communique.vocabulary.Cameo;
import io.github.communique.vocabulary.CameoCode;
import io.github.communique.vocabulary.PloverCode;
import io.github.communique.vocabulary.PloverType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What each event type of CAMEO and PLOVER becomes: the table {@code event-types.tsv}, where the longest code counts.
 */
public final class EventTypes {
    private static final Map<String, List<String>> ROWS = new HashMap<>();
    private static final Map<String, String> VISIT_CODES = Map.of("042", "visit", "043", "visit");

    static {
        for (List<String> row :
                Resource.rows(EventTypes.class, "event-types.tsv", "scheme\tcode\tkind\tvalue\tsource\ttarget\tfold")) {
            ROWS.put(row.get(0) + ":" + row.get(1), row);
        }
    }

    private EventTypes() {}

    /** Every CAMEO code has one. */
    public static EventType of(CameoCode code) {
        for (int length = code.code().length(); ; length--) {
            List<String> row = ROWS.get("cameo:" + code.code().substring(0, length));
            if (row != null) {
                return make(row, VISIT_CODES.getOrDefault(code.code(), code.code()), code.name());
            }
        }
    }

    /** Every PLOVER code has one. */
    public static EventType of(PloverCode code) {
        List<String> row = ROWS.get("plover:" + code);
        if (row == null) {
            row = ROWS.get("plover:" + code.type().value());
        }
        if (row == null) {
            throw new IllegalStateException("event-types.tsv lacks " + code);
        }
        return make(row, code.toString(), code.toString());
    }

    private static EventType make(List<String> row, String foldCode, String phrase) {
        return new EventType(
                EventKind.VOCABULARY.parse(row.get(2)),
                row.get(3),
                ParticipantRole.VOCABULARY.parse(row.get(4)),
                ParticipantRole.VOCABULARY.parse(row.get(5)),
                switch (row.get(6)) {
                    case "any-order" -> EventType.Order.ANY;
                    case "reversed" -> EventType.Order.REVERSED;
                    default -> EventType.Order.DIRECTED;
                },
                foldCode,
                phrase);
    }

    /** The codes of CAMEO that a name stands for; empty if none or several do. */
    public static Optional<CameoCode> ofName(String name) {
        List<CameoCode> found = Cameo.codes().stream()
                .filter(code -> code.name().equalsIgnoreCase(name))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** The PLOVER code of a type and a mode as an archive writes them; empty if the draft has not both. */
    public static Optional<PloverCode> plover(String type, String mode) {
        return PloverType.VOCABULARY
                .find(type)
                .filter(found -> mode.isEmpty() || found.modes().contains(mode))
                .map(found -> mode.isEmpty() ? PloverCode.of(found) : PloverCode.of(found, mode));
    }
}
