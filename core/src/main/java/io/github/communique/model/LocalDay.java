package io.github.communique.model;

import java.time.LocalDate;

/**
 * The calendar day on which an event fell for one party.
 *
 * @param party the party
 * @param date the day by the party's clocks
 */
public record LocalDay(PartyId party, LocalDate date) {}
