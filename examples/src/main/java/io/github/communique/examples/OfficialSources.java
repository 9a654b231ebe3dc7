package io.github.communique.examples;

import io.github.communique.model.Sha256;
import io.github.communique.model.Source;
import io.github.communique.model.SourceId;
import io.github.communique.model.SourceKind;
import io.github.communique.time.EdtfTemporal;
import java.util.List;

/**
 * The documents of the White House, in the public domain.
 *
 * <p>Their addresses are those of the National Archives, which keep the site as it was. The two readouts are held as
 * plain text in {@code examples/data/sources}; their digests are of those files.
 */
final class OfficialSources {
    static final SourceId READOUT_PUTIN = SourceId.of("white-house-readout-putin-2021-01-26");
    static final SourceId READOUT_STOLTENBERG = SourceId.of("white-house-readout-stoltenberg-2021-01-26");
    static final SourceId BRIEFING_21 = SourceId.of("white-house-briefing-2021-01-21");
    static final SourceId BRIEFING_25 = SourceId.of("white-house-briefing-2021-01-25");
    static final SourceId BRIEFING_26 = SourceId.of("white-house-briefing-2021-01-26");

    private static final String ARCHIVE = "https://bidenwhitehouse.archives.gov/briefing-room/";

    private OfficialSources() {}

    static List<Source> all() {
        return List.of(readoutPutin(), readoutStoltenberg(), briefing21(), briefing25(), briefing26());
    }

    private static Source readoutPutin() {
        return whiteHouse(READOUT_PUTIN, SourceKind.OFFICIAL_READOUT)
                .title("Readout of President Joseph R. Biden, Jr. Call with President Vladimir Putin of Russia")
                .published(EdtfTemporal.parse("2021-01-26T14:26:27-05:00"))
                .modified(EdtfTemporal.parse("2021-01-26T14:26:28-05:00"))
                .archivedUrl(ARCHIVE + "statements-releases/2021/01/26/"
                        + "readout-of-president-joseph-r-biden-jr-call-with-president-vladimir-putin-of-russia/")
                .sha256(Sha256.of("c6c357178cd6b86087aeb433684bbaf1c72e18210a4e3bc6a8d3f0a784e7e698"))
                .build();
    }

    /** The page itself gives a time of change before that of publication. */
    private static Source readoutStoltenberg() {
        return whiteHouse(READOUT_STOLTENBERG, SourceKind.OFFICIAL_READOUT)
                .title("Readout of President Joseph R. Biden, Jr. Call with Secretary General Jens Stoltenberg of NATO")
                .published(EdtfTemporal.parse("2021-01-26T13:45:00-05:00"))
                .modified(EdtfTemporal.parse("2021-01-26T13:40:50-05:00"))
                .archivedUrl(ARCHIVE + "statements-releases/2021/01/26/"
                        + "readout-of-president-joseph-r-biden-jr-call-with-secretary-general-jens-stoltenberg-"
                        + "of-nato/")
                .sha256(Sha256.of("181fdeeb78c31bd0fa2881533f4a2b8ac93bf051abf87d8af75c870e96e5b1a6"))
                .build();
    }

    private static Source briefing21() {
        return whiteHouse(BRIEFING_21, SourceKind.PRESS_BRIEFING)
                .addAuthor("Jen Psaki")
                .title("Press Briefing by Press Secretary Jen Psaki, January 21, 2021")
                .published(EdtfTemporal.parse("2021-01-21T19:35:00-05:00"))
                .modified(EdtfTemporal.parse("2021-01-21T21:08:26-05:00"))
                .archivedUrl(ARCHIVE + "press-briefings/2021/01/21/"
                        + "press-briefing-by-press-secretary-jen-psaki-january-21-2021/")
                .build();
    }

    private static Source briefing25() {
        return whiteHouse(BRIEFING_25, SourceKind.PRESS_BRIEFING)
                .addAuthor("Jen Psaki")
                .title("Press Briefing by Press Secretary Jen Psaki, January 25, 2021")
                .published(EdtfTemporal.parse("2021-01-25T17:59:20-05:00"))
                .modified(EdtfTemporal.parse("2021-01-25T18:08:06-05:00"))
                .archivedUrl(ARCHIVE + "press-briefings/2021/01/25/"
                        + "press-briefing-by-press-secretary-jen-psaki-january-25-2021/")
                .build();
    }

    private static Source briefing26() {
        return whiteHouse(BRIEFING_26, SourceKind.PRESS_BRIEFING)
                .addAuthor("Jen Psaki")
                .addAuthor("Susan Rice")
                .title("Press Briefing by Press Secretary Jen Psaki and Domestic Policy Advisor Susan Rice,"
                        + " January 26, 2021")
                .published(EdtfTemporal.parse("2021-01-26T18:09:50-05:00"))
                .modified(EdtfTemporal.parse("2021-01-27T08:38:58-05:00"))
                .archivedUrl(ARCHIVE + "press-briefings/2021/01/26/"
                        + "press-briefing-by-press-secretary-jen-psaki-and-domestic-policy-advisor-susan-rice-"
                        + "january-26-2021/")
                .build();
    }

    private static Source.Builder whiteHouse(SourceId id, SourceKind kind) {
        return Source.builder()
                .id(id)
                .kind(kind)
                .publisher("The White House")
                .language("en")
                .licence("Public domain (work of the United States government)");
    }
}
