package io.github.communique.archive.polecat;

import io.github.communique.archive.row.Header;
import io.github.communique.archive.row.TsvRow;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where the columns of a POLECAT file stand, by its header, in whatever order.
 *
 * <p>Some files have names in the header for which the rows have no cells; the columns then stand as if those names
 * were not there. Some have blank columns at the end of every row.
 */
public final class PolecatColumns {
    /** The name that some files have for {@code Intensity}. */
    static final String OTHER_INTENSITY = "Event Intensity";

    /** The columns as most files have them. */
    public static final List<String> NAMES = List.of(
            "Event ID",
            "Event Date",
            "Event Type",
            "Event Mode",
            "Intensity",
            "Quad Code",
            "Contexts",
            "Actor Name",
            "Actor Country",
            "Actor COW",
            "Primary Actor Sector",
            "Actor Sectors",
            "Actor Title",
            "Actor Name Raw",
            "Wikipedia Actor ID",
            "Recipient Name",
            "Recipient Country",
            "Recipient COW",
            "Primary Recipient Sector",
            "Recipient Sectors",
            "Recipient Title",
            "Recipient Name Raw",
            "Wikipedia Recipient ID",
            "Placename",
            "City",
            "District",
            "Province",
            "Country",
            "Latitude",
            "Longitude",
            "GeoNames ID",
            "Raw Placename",
            "Feature Type",
            "Source",
            "Publication Date",
            "Story People",
            "Story Organizations",
            "Story Locations",
            "Language",
            "Version");

    /** Names that some headers have and no codebook. */
    static final Set<String> ADDED = Set.of("Headline", "Event Text", "Feed", "Story ID");

    private final Header full;
    private final Header closedUp;

    private PolecatColumns(Header full) {
        this.full = full;
        this.closedUp = full.without(ADDED);
    }

    /** The columns; empty if there are none of the day and the type. */
    public static Optional<PolecatColumns> of(Header header) {
        return header.find("Event Date") >= 0 && header.find("Event Type") >= 0
                ? Optional.of(new PolecatColumns(header))
                : Optional.empty();
    }

    /** Whether a row has these columns, or blank ones beyond them. */
    boolean fit(TsvRow row) {
        if (row.columns() == full.width() || row.columns() == closedUp.width()) {
            return true;
        }
        return row.columns() > full.width() && row.from(full.width()) + row.columns() - full.width() - 1 == row.end();
    }

    /** The number of a column in a row that fits; -1 if there is none of that name. */
    int find(TsvRow row, String name) {
        Header header = row.columns() == closedUp.width() ? closedUp : full;
        int column = header.find(name);
        return column < 0 && name.equals("Intensity") ? header.find(OTHER_INTENSITY) : column;
    }

    String expected() {
        return full.width() == closedUp.width()
                ? Integer.toString(full.width())
                : closedUp.width() + " or " + full.width();
    }
}
