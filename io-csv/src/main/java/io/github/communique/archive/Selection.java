package io.github.communique.archive;

import io.github.communique.archive.select.SelectionParser;
import io.github.communique.vocabulary.Cameo;
import io.github.communique.vocabulary.PloverCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which rows of an archive are wanted; the others are passed over before they are decoded.
 *
 * <p>Criteria of different sorts must all hold; of the values of one criterion any will do. Parties are the exception:
 * each call of {@link #party} must hold, so that two of them select what the two had with each other.
 *
 * @param kinds the kinds of events; empty for all
 * @param cameo CAMEO codes, each with all codes below it; empty for all. Not for POLECAT
 * @param plover PLOVER types, alone or with a mode; empty for all. CAMEO codes count as their PLOVER counterparts
 * @param parties groups of parties, of each of which one must take part
 * @param from the first day, itself included; empty for no bound
 * @param to the last day, itself included; empty for no bound
 * @param isRootOnly whether the event must be marked as a root event, which only GDELT does
 * @param isBothPartiesOnly whether both actors must be named
 */
public record Selection(
        Set<EventKind> kinds,
        List<String> cameo,
        List<PloverCode> plover,
        List<List<String>> parties,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        boolean isRootOnly,
        boolean isBothPartiesOnly) {
    private static final Selection ALL =
            new Selection(Set.of(), List.of(), List.of(), List.of(), Optional.empty(), Optional.empty(), false, false);

    /**
     * Copies the collections.
     *
     * @throws IllegalArgumentException if a code is not of CAMEO, or the first day is after the last
     */
    public Selection {
        kinds = Set.copyOf(kinds);
        cameo = List.copyOf(cameo);
        plover = List.copyOf(plover);
        parties = parties.stream().map(List::copyOf).toList();
        cameo.forEach(Cameo::get);
        if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
            throw new IllegalArgumentException(
                    "no day is from " + from.get() + " to " + to.get() + ": the first day must not be after the last");
        }
    }

    /** {@return the selection of all rows} */
    public static Selection all() {
        return ALL;
    }

    /**
     * Returns the selection that texts stand for.
     *
     * <p>{@code calls}, {@code meetings}, {@code actions}; {@code cameo=04,057}; {@code plover=CONSULT/phone};
     * {@code party=USA,RUS}; {@code from=2021-01-01}, {@code to=2021-01-31}; {@code root}; {@code both-parties}.
     *
     * @param criteria the texts
     * @return the selection of what fits them all
     * @throws IllegalArgumentException if one is not understood; the message says what can be written
     */
    public static Selection parse(String... criteria) {
        Selection selection = ALL;
        for (String criterion : criteria) {
            selection = SelectionParser.add(selection, criterion);
        }
        return selection;
    }

    /**
     * Adds kinds of events.
     *
     * @param more the kinds
     * @return the selection of them and those named before
     */
    public Selection kinds(EventKind... more) {
        Set<EventKind> all = EnumSet.noneOf(EventKind.class);
        all.addAll(kinds);
        all.addAll(Arrays.asList(more));
        return new Selection(all, cameo, plover, parties, from, to, isRootOnly, isBothPartiesOnly);
    }

    /**
     * Adds CAMEO codes.
     *
     * @param more the codes, each with all codes below it
     * @return the selection of them and those named before
     * @throws IllegalArgumentException if CAMEO has no such code
     */
    public Selection cameo(String... more) {
        return new Selection(
                kinds, joined(cameo, List.of(more)), plover, parties, from, to, isRootOnly, isBothPartiesOnly);
    }

    /**
     * Adds PLOVER types.
     *
     * @param more the types; one without a mode is for all its modes
     * @return the selection of them and those named before
     */
    public Selection plover(PloverCode... more) {
        return new Selection(
                kinds, cameo, joined(plover, List.of(more)), parties, from, to, isRootOnly, isBothPartiesOnly);
    }

    /**
     * Asks for a party.
     *
     * @param anyOf actor codes as CAMEO writes them, ISO alpha-3 country codes, or names as the archive writes them
     * @return the selection of what one of them took part in, within what was selected before
     */
    public Selection party(String... anyOf) {
        return new Selection(
                kinds,
                cameo,
                plover,
                joined(parties, List.of(List.of(anyOf))),
                from,
                to,
                isRootOnly,
                isBothPartiesOnly);
    }

    /**
     * Sets the first day.
     *
     * @param day the day, itself included
     * @return the selection of what was not before it
     */
    public Selection from(LocalDate day) {
        return new Selection(kinds, cameo, plover, parties, Optional.of(day), to, isRootOnly, isBothPartiesOnly);
    }

    /**
     * Sets the last day.
     *
     * @param day the day, itself included
     * @return the selection of what was not after it
     */
    public Selection to(LocalDate day) {
        return new Selection(kinds, cameo, plover, parties, from, Optional.of(day), isRootOnly, isBothPartiesOnly);
    }

    /** {@return the selection of root events, which only GDELT marks; other archives have no such column} */
    public Selection rootOnly() {
        return new Selection(kinds, cameo, plover, parties, from, to, true, isBothPartiesOnly);
    }

    /** {@return the selection of rows that name both their actors} */
    public Selection bothParties() {
        return new Selection(kinds, cameo, plover, parties, from, to, isRootOnly, true);
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        List<T> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }
}
