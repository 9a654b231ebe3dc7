package io.github.communique.archive;

import io.github.communique.archive.actor.ActorTable;
import io.github.communique.model.PartyKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A CAMEO actor code, such as {@code RUSGOV} or {@code IGOUNOREFHCR}, and what its groups of three letters stand for.
 *
 * <p>The manual sets an order, general before specific; files do not keep it, so none is asked for. Nothing is refused:
 * what is not known is a part of the kind {@link ActorPart.Kind#UNKNOWN}, and {@link #raw()} is always the code as it
 * came. {@code EUR} is Europe here, not the European Union, which is {@code EEC}.
 */
public final class CameoActor {
    private static final int GROUP = 3;

    private final String raw;
    private final List<ActorPart> parts;

    private CameoActor(String raw, List<ActorPart> parts) {
        this.raw = raw;
        this.parts = List.copyOf(parts);
    }

    /**
     * Takes a code apart.
     *
     * @param raw the code
     * @return the actor; without parts if the code is empty
     */
    public static CameoActor parse(String raw) {
        List<ActorPart> parts = new ArrayList<>();
        for (int i = 0; i < raw.length(); i += GROUP) {
            parts.add(ActorTable.part(raw.substring(i, Math.min(i + GROUP, raw.length()))));
        }
        return new CameoActor(raw, parts);
    }

    /** {@return the code as it came} */
    public String raw() {
        return raw;
    }

    /** {@return its parts in order; empty if it is empty} */
    public List<ActorPart> parts() {
        return parts;
    }

    /** {@return the first country in it, as CAMEO writes it; empty if it names none} */
    public Optional<String> country() {
        return parts.stream()
                .filter(part -> part.kind() == ActorPart.Kind.COUNTRY)
                .map(ActorPart::code)
                .findFirst();
    }

    /** {@return the ISO 3166-1 alpha-3 code of that country; empty if it names none or ISO has none} */
    public Optional<String> isoCountry() {
        return country().flatMap(ActorTable::iso);
    }

    /** {@return the roles in it, in order} */
    public List<ActorPart> roles() {
        return parts.stream()
                .filter(part -> part.kind() == ActorPart.Kind.ROLE || part.kind() == ActorPart.Kind.STATE_ROLE)
                .toList();
    }

    /** {@return the parts that are not known, in order} */
    public List<ActorPart> unknown() {
        return parts.stream()
                .filter(part -> part.kind() == ActorPart.Kind.UNKNOWN)
                .toList();
    }

    /**
     * Says what sort of party it is: a state if it is a country or acts for one (by its first role), a part of one, an
     * organisation of states if it begins with {@code IGO}; else anyone else.
     *
     * @return the kind
     */
    public PartyKind partyKind() {
        if (parts.isEmpty()) {
            return PartyKind.NON_STATE;
        }
        ActorPart first = parts.get(0);
        if (first.kind() == ActorPart.Kind.INTERNATIONAL) {
            return switch (first.code()) {
                case "IGO" -> PartyKind.ORGANISATION;
                case "UIS" -> PartyKind.STATE;
                default -> PartyKind.NON_STATE;
            };
        }
        if (first.kind() == ActorPart.Kind.COUNTRY && parts.size() == 1) {
            return PartyKind.STATE;
        }
        ActorPart deciding = first.kind() == ActorPart.Kind.COUNTRY ? parts.get(1) : first;
        return switch (deciding.kind()) {
            case STATE_ROLE -> PartyKind.STATE;
            case COUNTRY, PART_OF_COUNTRY -> PartyKind.SUB_STATE;
            default -> PartyKind.NON_STATE;
        };
    }

    /** {@return a name in English made of its parts, such as {@code Japan, government}; the code if none is known} */
    public String name() {
        boolean isNamed = parts.stream().anyMatch(part -> part.kind() == ActorPart.Kind.ORGANISATION);
        String name = parts.stream()
                .filter(part -> !isNamed || part.kind() != ActorPart.Kind.INTERNATIONAL)
                .map(part -> part.name().orElse(part.code()))
                .collect(Collectors.joining(", "));
        return name.isBlank() ? raw : name;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CameoActor that && raw.equals(that.raw);
    }

    @Override
    public int hashCode() {
        return raw.hashCode();
    }

    /** Returns the code as it came. */
    @Override
    public String toString() {
        return raw;
    }
}
