package io.github.communique.archive;

import java.util.Optional;

/**
 * One group of an actor code, such as {@code RUS} or {@code GOV}.
 *
 * @param code the group as the code has it: three characters, fewer at the end of a damaged code
 * @param kind what it stands for
 * @param name what it means, in English; empty if not known
 */
public record ActorPart(String code, Kind kind, Optional<String> name) {
    /** What a group stands for. */
    public enum Kind {
        /** A country. */
        COUNTRY,
        /** A part of a country, such as the West Bank. */
        PART_OF_COUNTRY,
        /** A part of the world, such as the Middle East. */
        REGION,
        /** A role of those who act for a state: government, military, police, courts, parliament, intelligence. */
        STATE_ROLE,
        /** Any other role. */
        ROLE,
        /** The prefix of an international actor, such as {@code IGO}. */
        INTERNATIONAL,
        /** An organisation with a code of its own. */
        ORGANISATION,
        /** A religion, or the number of one of its branches. */
        RELIGION,
        /** An ethnic group, which GDELT writes in lower case; the single ones are not told apart here. */
        ETHNIC,
        /** None that is known. */
        UNKNOWN
    }
}
