package io.github.communique.archive.polecat;

import io.github.communique.archive.event.Extras;
import io.github.communique.archive.event.Intensities;
import io.github.communique.model.Extensions;
import java.util.List;

/** What a POLECAT row says beyond the model, by the names of its columns. */
final class PolecatExtras {
    private static final List<String> TEXTS = List.of(
            "Quad Code",
            "Primary Actor Sector",
            "Primary Recipient Sector",
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
            "Language",
            "Version",
            "Headline",
            "Event Text",
            "Feed",
            "Story ID");
    private static final List<String> LISTS = List.of(
            "Actor Name",
            "Actor Country",
            "Actor COW",
            "Actor Sectors",
            "Actor Title",
            "Actor Name Raw",
            "Wikipedia Actor ID",
            "Recipient Name",
            "Recipient Country",
            "Recipient COW",
            "Recipient Sectors",
            "Recipient Title",
            "Recipient Name Raw",
            "Wikipedia Recipient ID",
            "Story People",
            "Story Organizations",
            "Story Locations");

    private PolecatExtras() {}

    static Extensions of(PolecatRow cell) {
        Extras extras = new Extras();
        for (String name : TEXTS) {
            extras.put(name, cell.text(name));
        }
        for (String name : LISTS) {
            extras.put(name, cell.list(name));
        }
        String intensity = cell.text("Intensity");
        if (!intensity.isEmpty() && !Intensities.isNumber(intensity)) {
            extras.put("Intensity", intensity);
        }
        return extras.under("polecat");
    }
}
