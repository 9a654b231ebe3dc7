package io.github.communique.time;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A date, date-time or season; its bounds are seconds from 1970-01-01, local to its offset. */
final class SingleTime extends EdtfTemporal {
    // The longest season lasts 93.7 days, and a season counted to a year has at least a moment in it.
    private static final long SEASON_SLACK = Duration.ofDays(94).toSeconds();

    private final Precision precision;
    private final Qualifier qualifier;
    private final boolean unspecified;
    private final @Nullable ZoneOffset offset;
    private final long earliest;
    private final long latest;

    SingleTime(String text, Precision precision, boolean unspecified, long earliest, long latest) {
        super(text);
        this.precision = precision;
        this.qualifier = Qualifier.endOf(text);
        this.unspecified = unspecified;
        this.offset = null;
        this.earliest = earliest;
        this.latest = latest;
    }

    SingleTime(String text, long second, @Nullable ZoneOffset offset) {
        super(text);
        this.precision = Precision.SECOND;
        this.qualifier = Qualifier.NONE;
        this.unspecified = false;
        this.offset = offset;
        this.earliest = second;
        this.latest = second;
    }

    @Override
    public EdtfTemporal withQualifier(Qualifier other) {
        String text = toString();
        String bare = text.substring(0, text.length() - qualifier.symbol().length());
        return other == qualifier ? this : parse(bare + other.symbol());
    }

    @Override
    public TemporalKind kind() {
        return switch (precision) {
            case SECOND -> TemporalKind.DATE_TIME;
            case SEASON -> TemporalKind.SEASON;
            default -> TemporalKind.DATE;
        };
    }

    @Override
    public Precision precision() {
        return precision;
    }

    @Override
    public Qualifier qualifier() {
        return qualifier;
    }

    @Override
    public boolean hasUnspecifiedDigits() {
        return unspecified;
    }

    @Override
    public Optional<LocalDateTime> earliest() {
        return Optional.of(LocalDateTime.ofEpochSecond(earliest, 0, ZoneOffset.UTC));
    }

    @Override
    public Optional<LocalDateTime> latest() {
        return Optional.of(LocalDateTime.ofEpochSecond(latest, 0, ZoneOffset.UTC));
    }

    @Override
    public Optional<ZoneOffset> offset() {
        return Optional.ofNullable(offset);
    }

    @Override
    public Optional<EdtfTemporal> start() {
        return Optional.empty();
    }

    @Override
    public Optional<EdtfTemporal> end() {
        return Optional.empty();
    }

    @Override
    public Boundary startBoundary() {
        return Boundary.DATED;
    }

    @Override
    public Boundary endBoundary() {
        return Boundary.DATED;
    }

    @Override
    long firstSecond() {
        return earliest - offsetSeconds();
    }

    @Override
    long lastSecond() {
        return latest - offsetSeconds();
    }

    @Override
    Extent extent() {
        long slack = precision == Precision.SEASON ? SEASON_SLACK : 0;
        long low = firstSecond() - slack;
        long high = lastSecond() + slack;
        boolean firm = qualifier == Qualifier.NONE;
        Edge within = new Edge(low, high, firm);
        return unspecified || precision == Precision.SEASON
                ? new Extent(within, within, within, within)
                : new Extent(within, within, new Edge(low, low, firm), new Edge(high, high, firm));
    }

    private int offsetSeconds() {
        return offset == null ? 0 : offset.getTotalSeconds();
    }
}
