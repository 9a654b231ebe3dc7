package io.github.communique.time;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An interval; an end that is not dated is open or unknown, as its text tells. */
final class IntervalTime extends EdtfTemporal {
    private final @Nullable SingleTime start;
    private final @Nullable SingleTime end;

    IntervalTime(String text, @Nullable SingleTime start, @Nullable SingleTime end) {
        super(text);
        this.start = start;
        this.end = end;
    }

    @Override
    public EdtfTemporal withQualifier(Qualifier qualifier) {
        return parse(
                withQualifier(start, startBoundary(), qualifier) + "/" + withQualifier(end, endBoundary(), qualifier));
    }

    @Override
    public TemporalKind kind() {
        return TemporalKind.INTERVAL;
    }

    @Override
    public Precision precision() {
        Precision first = start == null ? Precision.SECOND : start.precision();
        Precision last = end == null ? Precision.SECOND : end.precision();
        return first.compareTo(last) > 0 ? first : last;
    }

    @Override
    public Qualifier qualifier() {
        Qualifier first = start == null ? Qualifier.NONE : start.qualifier();
        return end == null ? first : first.and(end.qualifier());
    }

    @Override
    public boolean hasUnspecifiedDigits() {
        return (start != null && start.hasUnspecifiedDigits()) || (end != null && end.hasUnspecifiedDigits());
    }

    @Override
    public Optional<LocalDateTime> earliest() {
        return start == null ? Optional.empty() : start.earliest();
    }

    @Override
    public Optional<LocalDateTime> latest() {
        return end == null ? Optional.empty() : end.latest();
    }

    @Override
    public Optional<ZoneOffset> offset() {
        return Optional.empty();
    }

    @Override
    public Optional<EdtfTemporal> start() {
        return Optional.ofNullable(start);
    }

    @Override
    public Optional<EdtfTemporal> end() {
        return Optional.ofNullable(end);
    }

    @Override
    public Boundary startBoundary() {
        return boundary(start, toString().startsWith("."));
    }

    @Override
    public Boundary endBoundary() {
        return boundary(end, toString().endsWith("."));
    }

    @Override
    long firstSecond() {
        return start == null ? Long.MIN_VALUE : start.firstSecond();
    }

    @Override
    long lastSecond() {
        return end == null ? Long.MAX_VALUE : end.lastSecond();
    }

    @Override
    Extent extent() {
        Edge noStart = startBoundary() == Boundary.OPEN ? Edge.OPEN_START : Edge.UNKNOWN;
        Edge noEnd = endBoundary() == Boundary.OPEN ? Edge.OPEN_END : Edge.UNKNOWN;
        Extent from = start == null ? new Extent(noStart, noStart, noStart, noStart) : start.extent();
        Extent to = end == null ? new Extent(noEnd, noEnd, noEnd, noEnd) : end.extent();
        return new Extent(from.start(), to.end(), from.first(), to.last());
    }

    private static Boundary boundary(@Nullable SingleTime date, boolean open) {
        if (date != null) {
            return Boundary.DATED;
        }
        return open ? Boundary.OPEN : Boundary.UNKNOWN;
    }

    private static String withQualifier(@Nullable SingleTime date, Boundary boundary, Qualifier qualifier) {
        if (date == null) {
            return boundary == Boundary.OPEN ? ".." : "";
        }
        return date.withQualifier(qualifier).toString();
    }
}
