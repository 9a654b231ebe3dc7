package io.github.communique.archive.gdelt;

import io.github.communique.archive.event.Ordered;
import io.github.communique.archive.row.Canonical;
import io.github.communique.archive.row.TsvRow;
import io.github.communique.model.ExtensionValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The places of GDELT rows, each made once; the country of one is a code of FIPS 10-4, never of ISO. */
final class GdeltPlaces {
    private static final int PLACES = 1 << 13;
    private static final int LONGEST = 160;

    private final GdeltLayout layout;
    private final List<Canonical<Place>.Column> columns;
    private final int[] order;
    private final String[] names;
    private final Ordered ordered = new Ordered();
    private long made;

    GdeltPlaces(GdeltLayout layout) {
        this.layout = layout;
        this.names = layout.geoNames();
        this.order = layout.geoOrder();
        Canonical<Place> places = new Canonical<>(PLACES, LONGEST, this::make);
        this.columns = List.of(places.column(), places.column(), places.column());
    }

    /** The n-th place of a row: 0 of the first actor, 1 of the second, 2 of the action. */
    Place get(TsvRow row, int place) {
        int first = layout.geo(place);
        return columns.get(place).get(row, row.from(first), row.to(first + layout.geoWidth() - 1));
    }

    private Place make(String text) {
        String[] cells = text.split("\t", -1);
        boolean isNone = cells[0].equals("0") && cells[1].isEmpty();
        ordered.clear();
        for (int column : order) {
            String cell = cells[column];
            ordered.put(names[column], isNone || cell.isBlank() ? null : new ExtensionValue.Text(cell));
        }
        return new Place(made++, ordered.fields());
    }

    /**
     * A place.
     *
     * @param number tells it from others
     * @param fields what its columns say; null if nothing
     */
    record Place(long number, ExtensionValue.@Nullable Fields fields) {}
}
