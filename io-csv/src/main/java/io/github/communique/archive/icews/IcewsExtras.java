package io.github.communique.archive.icews;

import io.github.communique.archive.event.Extras;
import io.github.communique.archive.event.Intensities;
import io.github.communique.archive.row.Cells;
import io.github.communique.archive.row.TsvRow;
import io.github.communique.archive.select.CameoIndex;
import io.github.communique.model.Extensions;

/** What an ICEWS row says beyond the model; sectors are sets, so they are sorted. */
final class IcewsExtras {
    private IcewsExtras() {}

    static Extensions of(TsvRow row, IcewsColumns columns, Cells cells, CameoIndex.Meaning meaning) {
        String text = cells.text(row, columns.text);
        Extras place = new Extras()
                .put("city", cells.text(row, columns.city))
                .put("district", cells.text(row, columns.district))
                .put("province", cells.text(row, columns.province))
                .put("country", cells.text(row, columns.country))
                .put("latitude", cells.text(row, columns.latitude))
                .put("longitude", cells.text(row, columns.longitude));
        Extras extras = new Extras()
                .put(
                        "sourceSectors",
                        cells.list(row, columns.sourceSectors, ",").stream()
                                .sorted()
                                .toList())
                .put(
                        "targetSectors",
                        cells.list(row, columns.targetSectors, ",").stream()
                                .sorted()
                                .toList())
                .put("storyId", cells.text(row, columns.story))
                .put("sentenceNumber", cells.text(row, columns.sentence))
                .put("publisher", cells.text(row, columns.publisher))
                .put("place", place);
        if (!text.equals(meaning.code().name())) {
            extras.put("eventText", text);
        }
        String intensity =
                columns.intensity < 0 ? "" : row.text(columns.intensity).strip();
        if (!Intensities.isNumber(intensity) && !cells.isMissing(row, columns.intensity)) {
            extras.put("intensity", intensity);
        }
        return extras.under("icews");
    }
}
