package io.github.communique.archive.polecat;

import io.github.communique.archive.actor.Actor;
import io.github.communique.archive.actor.ActorTable;
import io.github.communique.archive.actor.Actors;
import io.github.communique.archive.row.Cells;
import io.github.communique.archive.row.Notes;
import io.github.communique.archive.row.RecentValues;
import io.github.communique.archive.row.TsvRow;
import io.github.communique.archive.select.NameSelector;
import io.github.communique.check.ArchiveCode;
import io.github.communique.model.PartyKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The actors of POLECAT, of which a side may have several: names, countries and sectors are lists. Where there are as
 * many countries as names, or just one, each name has its country; else which is whose is not known, and names have
 * none.
 */
final class PolecatActors {
    private static final Set<String> OF_STATE = Set.of("GOV", "MIL", "LEG", "JUD", "COP", "SPY");
    private static final Set<String> OF_STATES = Set.of("IGO", "UNO", "EUR");
    private static final List<String> SIDES = List.of("Actor", "Recipient");

    private final PolecatColumns columns;
    private final Cells cells;
    private final RecentValues<Key, Actor> actors = new RecentValues<>();

    PolecatActors(PolecatColumns columns, Cells cells) {
        this.columns = columns;
        this.cells = cells;
    }

    /** The actors of a side, by name, else by country. */
    List<Actor> of(PolecatRow cell, String side, Notes notes) {
        List<String> names = cell.list(side + " Name");
        List<String> countries = cell.list(side + " Country");
        String sector = cell.text("Primary " + side + " Sector");
        if (names.isEmpty()) {
            names = countries;
        }
        if (names.isEmpty()) {
            notes.add(ArchiveCode.ACTOR_BLANK, side + " Name", "");
            return List.of();
        }
        List<Actor> found = new ArrayList<>(names.size());
        for (int i = 0; i < names.size(); i++) {
            String country =
                    countries.size() == names.size() ? countries.get(i) : countries.size() == 1 ? countries.get(0) : "";
            Actor actor = actors.get(new Key(names.get(i), country, kind(sector, country)), PolecatActors::make);
            if (actor.isCountryUnknown()) {
                notes.add(ArchiveCode.COUNTRY_UNKNOWN, side + " Country", country);
            }
            found.add(actor);
        }
        return List.copyOf(found);
    }

    private static PartyKind kind(String sector, String country) {
        if (OF_STATES.contains(country)) {
            return PartyKind.ORGANISATION;
        }
        return OF_STATE.contains(sector) ? PartyKind.STATE : PartyKind.NON_STATE;
    }

    private static Actor make(Key key) {
        String name = key.name().equals(key.country()) ? ActorTable.nameOf(key.name()) : key.name();
        return Actors.ofName("polecat", name, key.kind(), key.country());
    }

    /** How many actors both sides have. */
    long count(TsvRow row) {
        return SIDES.stream()
                .mapToLong(side -> {
                    long names = texts(row, side + " Name").count();
                    return names > 0 ? names : texts(row, side + " Country").count();
                })
                .sum();
    }

    /** Whether the actors are of the parties that are selected. */
    boolean accept(TsvRow row, NameSelector parties) {
        return parties.isAll()
                || parties.accepts(SIDES.stream()
                        .flatMap(side -> Stream.concat(texts(row, side + " Name"), texts(row, side + " Country")))
                        .toList());
    }

    private Stream<String> texts(TsvRow row, String column) {
        int at = columns.find(row, column);
        return at < 0 || cells.isMissing(row, at)
                ? Stream.empty()
                : Stream.of(row.text(at).split(";", -1)).map(String::strip).filter(text -> !text.isEmpty());
    }

    private record Key(String name, String country, PartyKind kind) {}
}
