package io.github.communique.archive.icews;

import io.github.communique.archive.actor.Actor;
import io.github.communique.archive.actor.Actors;
import io.github.communique.archive.row.Cells;
import io.github.communique.archive.row.Notes;
import io.github.communique.archive.row.RecentValues;
import io.github.communique.archive.row.TsvRow;
import io.github.communique.check.ArchiveCode;
import io.github.communique.model.PartyKind;
import java.util.List;
import java.util.Set;

/** The actors of ICEWS: by name and country; what sort of party one is, its sectors tell. */
final class IcewsActors {
    private static final Set<String> OF_STATE = Set.of(
            "Government",
            "Executive",
            "Executive Office",
            "Military",
            "Police",
            "Judicial",
            "Legislative / Parliamentary",
            "Foreign Ministry");

    private final Cells cells;
    private final RecentValues<Key, List<Actor>> actors = new RecentValues<>();

    IcewsActors(Cells cells) {
        this.cells = cells;
    }

    List<Actor> of(TsvRow row, int name, int sectors, int country, String side, Notes notes) {
        String text = cells.text(row, name);
        if (text.isEmpty()) {
            notes.add(ArchiveCode.ACTOR_BLANK, side + " Name", "");
            return List.of();
        }
        PartyKind kind = kind(cells.list(row, sectors, ","));
        Key key = new Key(text, cells.text(row, country), kind);
        List<Actor> found = actors.get(key, k -> List.of(Actors.ofName("icews", k.name(), k.kind(), k.country())));
        if (found.get(0).isCountryUnknown()) {
            notes.add(ArchiveCode.COUNTRY_UNKNOWN, side + " Country", key.country());
        }
        return found;
    }

    private static PartyKind kind(List<String> sectors) {
        if (sectors.contains("International Government Organization")) {
            return PartyKind.ORGANISATION;
        }
        return sectors.stream().anyMatch(OF_STATE::contains) ? PartyKind.STATE : PartyKind.NON_STATE;
    }

    private record Key(String name, String country, PartyKind kind) {}
}
