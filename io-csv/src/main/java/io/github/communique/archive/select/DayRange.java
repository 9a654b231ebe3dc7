package io.github.communique.archive.select;

import io.github.communique.archive.Selection;
import io.github.communique.archive.event.Days;
import io.github.communique.archive.row.TsvRow;
import java.time.LocalDate;
import java.util.Optional;

/** The days that are selected. */
public final class DayRange {
    private final boolean isBounded;
    private final long from;
    private final long to;
    private final Days days;

    public DayRange(Selection selection, Days days) {
        this.isBounded = selection.from().isPresent() || selection.to().isPresent();
        this.from = selection.from().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
        this.to = selection.to().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
        this.days = days;
    }

    /** A day that cannot be read is accepted, so that the row is refused and not passed over. */
    public boolean accepts(TsvRow row, int column) {
        if (!isBounded) {
            return true;
        }
        Optional<Days.Day> day = days.find(row, column);
        return day.isEmpty() || (day.get().number() >= from && day.get().number() <= to);
    }
}
