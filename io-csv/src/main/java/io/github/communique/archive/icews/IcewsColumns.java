package io.github.communique.archive.icews;

import io.github.communique.archive.row.Header;
import java.util.List;
import java.util.Optional;

/** Where the columns of an ICEWS file stand, by its header; -1 where it has none of that name. */
public final class IcewsColumns {
    /** The columns as the codebook has them. */
    public static final List<String> NAMES = List.of(
            "Event ID",
            "Event Date",
            "Source Name",
            "Source Sectors",
            "Source Country",
            "Event Text",
            "CAMEO Code",
            "Intensity",
            "Target Name",
            "Target Sectors",
            "Target Country",
            "Story ID",
            "Sentence Number",
            "Publisher",
            "City",
            "District",
            "Province",
            "Country",
            "Latitude",
            "Longitude");

    final int width;
    final int id;
    final int day;
    final int sourceName;
    final int sourceSectors;
    final int sourceCountry;
    final int text;
    final int code;
    final int intensity;
    final int targetName;
    final int targetSectors;
    final int targetCountry;
    final int story;
    final int sentence;
    final int publisher;
    final int city;
    final int district;
    final int province;
    final int country;
    final int latitude;
    final int longitude;

    private IcewsColumns(Header header) {
        width = header.width();
        id = header.find("Event ID");
        day = header.find("Event Date");
        sourceName = header.find("Source Name");
        sourceSectors = header.find("Source Sectors");
        sourceCountry = header.find("Source Country");
        text = header.find("Event Text");
        code = header.find("CAMEO Code");
        intensity = header.find("Intensity");
        targetName = header.find("Target Name");
        targetSectors = header.find("Target Sectors");
        targetCountry = header.find("Target Country");
        story = header.find("Story ID");
        sentence = header.find("Sentence Number");
        publisher = header.find("Publisher");
        city = header.find("City");
        district = header.find("District");
        province = header.find("Province");
        country = header.find("Country");
        latitude = header.find("Latitude");
        longitude = header.find("Longitude");
    }

    /** The columns; empty if there are none of the day, the two names, or both the code and its text. */
    public static Optional<IcewsColumns> of(Header header) {
        IcewsColumns columns = new IcewsColumns(header);
        boolean isUsable = columns.day >= 0
                && columns.sourceName >= 0
                && columns.targetName >= 0
                && (columns.code >= 0 || columns.text >= 0);
        return isUsable ? Optional.of(columns) : Optional.empty();
    }
}
