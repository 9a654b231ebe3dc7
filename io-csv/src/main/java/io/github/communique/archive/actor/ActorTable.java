package io.github.communique.archive.actor;

import io.github.communique.archive.ActorPart;
import io.github.communique.archive.row.Resource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The groups that actor codes are made of, and countries by their names. */
public final class ActorTable {
    private static final Map<String, ActorPart> PARTS = new HashMap<>();
    private static final Map<String, String> ISO_BY_CODE = new HashMap<>();
    private static final Map<String, String> ISO_BY_NAME = new HashMap<>();
    private static final Map<String, List<String>> NAMES_BY_ISO = new HashMap<>();
    private static final Map<String, List<String>> CODES_BY_ISO = new HashMap<>();
    private static final Map<String, ActorPart.Kind> KINDS = Map.of(
            "country", ActorPart.Kind.COUNTRY,
            "part", ActorPart.Kind.PART_OF_COUNTRY,
            "region", ActorPart.Kind.REGION,
            "role-of-state", ActorPart.Kind.STATE_ROLE,
            "role", ActorPart.Kind.ROLE,
            "international", ActorPart.Kind.INTERNATIONAL,
            "organisation", ActorPart.Kind.ORGANISATION,
            "religion", ActorPart.Kind.RELIGION);

    static {
        for (List<String> row : Resource.rows(ActorTable.class, "places.tsv", "code\tiso\tkind\tname\taliases")) {
            place(row.get(0), row.get(1), row.get(2), row.get(3), row.get(4));
        }
        for (List<String> row : Resource.rows(ActorTable.class, "actor-parts.tsv", "code\tkind\tname")) {
            put(row.get(0), row.get(1), row.get(2));
        }
    }

    private ActorTable() {}

    private static void place(String code, String iso, String kind, String name, String aliases) {
        put(code, kind, name);
        if (iso.isEmpty()) {
            return;
        }
        ISO_BY_CODE.put(code, iso);
        CODES_BY_ISO.computeIfAbsent(iso, key -> new ArrayList<>()).add(code);
        Stream.concat(Stream.of(name), Stream.of(aliases.split(";", -1)))
                .filter(alias -> !alias.isEmpty() && ISO_BY_NAME.put(alias, iso) == null)
                .forEach(alias -> NAMES_BY_ISO
                        .computeIfAbsent(iso, key -> new ArrayList<>())
                        .add(alias));
    }

    private static void put(String code, String kind, String name) {
        ActorPart.Kind known = KINDS.get(kind);
        if (known == null || PARTS.put(code, new ActorPart(code, known, Optional.of(name))) != null) {
            throw new IllegalStateException("not a kind of actor part, or a code twice: '" + code + "'");
        }
    }

    /**
     * Says what a group stands for.
     *
     * @param group the group
     * @return the part; of an unknown kind if it is none
     */
    public static ActorPart part(String group) {
        ActorPart part = PARTS.get(group);
        if (part != null) {
            return part;
        }
        ActorPart.Kind kind = group.chars().allMatch(c -> c >= 'a' && c <= 'z') && group.length() == 3
                ? ActorPart.Kind.ETHNIC
                : group.chars().allMatch(c -> c >= '0' && c <= '9') ? ActorPart.Kind.RELIGION : ActorPart.Kind.UNKNOWN;
        return new ActorPart(group, kind, Optional.empty());
    }

    /**
     * Finds the ISO code of a country.
     *
     * @param code the country as CAMEO writes it
     * @return the alpha-3 code; empty if there is none
     */
    public static Optional<String> iso(String code) {
        return Optional.ofNullable(ISO_BY_CODE.get(code));
    }

    /** The ISO code of a country that an archive names; empty if the name is not known. */
    static Optional<String> isoOfName(String name) {
        return Optional.ofNullable(ISO_BY_NAME.get(name));
    }

    /** The names that archives have for a country of ISO; none if the code is not known. */
    public static List<String> namesOf(String iso) {
        return NAMES_BY_ISO.getOrDefault(iso, List.of());
    }

    /** The codes that CAMEO has for a country of ISO, old ones too; none if the code is not known. */
    public static List<String> codesOf(String iso) {
        return CODES_BY_ISO.getOrDefault(iso, List.of());
    }

    /** Whether a text is the ISO code of a country that is known. */
    static boolean isIso(String code) {
        return NAMES_BY_ISO.containsKey(code);
    }

    /** The name that ICEWS has for a country of ISO: the second if there are two; the code if it is not known. */
    public static String archiveNameOf(String iso) {
        List<String> names = namesOf(iso);
        return names.isEmpty() ? iso : names.get(names.size() > 1 ? 1 : 0);
    }

    /** The name of a country of ISO, the code itself if it is not known. */
    public static String nameOf(String iso) {
        return namesOf(iso).stream().findFirst().orElse(iso);
    }
}
