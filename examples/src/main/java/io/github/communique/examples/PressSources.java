package io.github.communique.examples;

import io.github.communique.model.Source;
import io.github.communique.model.SourceId;
import io.github.communique.model.SourceKind;
import io.github.communique.time.EdtfTemporal;
import java.util.List;

/**
 * The press: two articles that are quoted, in few words, and reports that are only pointed to.
 *
 * <p>A title in square brackets is supplied, not the publisher's: the page's own title is not at hand.
 */
final class PressSources {
    static final SourceId NPR = SourceId.of("npr");
    static final SourceId WSJ = SourceId.of("wsj");
    static final SourceId URDUPOINT = SourceId.of("urdupoint-1152215");
    static final SourceId PLEDGETIMES_PHONE = SourceId.of("pledgetimes-putin-spoke-to-biden");
    static final SourceId PLEDGETIMES_START = SourceId.of("pledgetimes-agree-to-extend-start");
    static final SourceId PLEDGETIMES_JOKE = SourceId.of("pledgetimes-biden-joked");
    static final SourceId CHINA_DAILY = SourceId.of("china-daily-hk-156118");
    static final SourceId WGOQATAR = SourceId.of("wgoqatar-78265");
    static final SourceId RU24 = SourceId.of("ru24-273438249");
    static final SourceId NEWSER = SourceId.of("newser-301800");
    static final SourceId GLOBE_LIVE_MEDIA = SourceId.of("globe-live-media");

    private static final String PRESS_COPYRIGHT = "Press copyright; facts and short quotes only";

    private PressSources() {}

    static List<Source> all() {
        return List.of(
                npr(),
                wsj(),
                pointer(URDUPOINT, "UrduPoint", "Putin and Biden had a phone conversation, Kremlin says")
                        .url("https://urdupoint.com/en/world/putin-biden-had-phone-conversation-kremlin-1152215.html")
                        .build(),
                pointer(PLEDGETIMES_PHONE, "Pledge Times", "Putin spoke to Biden on the phone")
                        .url("https://pledgetimes.com/putin-spoke-to-biden-on-the-phone/")
                        .build(),
                pointer(
                                PLEDGETIMES_START,
                                "Pledge Times",
                                "Russia and the United States agree to extend the START treaty")
                        .url("https://pledgetimes.com/russia-and-the-united-states-agree-to-extend-the-start-treaty/")
                        .build(),
                pointer(PLEDGETIMES_JOKE, "Pledge Times", "Biden joked when asked about his conversation with Putin")
                        .url("https://pledgetimes.com/biden-joked-when-asked-about-his-conversation-with-putin/")
                        .build(),
                pointer(CHINA_DAILY, "China Daily Hong Kong", "Report on the call, article 156118")
                        .url("https://chinadailyhk.com/article/156118")
                        .build(),
                pointer(WGOQATAR, "WGOQatar", "Report on the call, item 78265")
                        .url("https://wgoqatar.com/78265")
                        .build(),
                pointer(RU24, "Ru24.net", "Peskov on the length of the call")
                        .url("https://ru24.net/moscow/273438249")
                        .language("ru")
                        .build(),
                pointer(NEWSER, "Newser", "Digest of reports on the call, story 301800")
                        .url("https://newser.com/story/301800")
                        .build(),
                pointer(GLOBE_LIVE_MEDIA, "Globe Live Media", "Report on the call")
                        .url("https://globelivemedia.com")
                        .build());
    }

    /** The broadcast is undated; it calls the NATO call of 26 January "yesterday", which fixes its day. */
    private static Source npr() {
        return article(NPR, SourceKind.BROADCAST_TRANSCRIPT)
                .publisher("NPR")
                .addAuthor("Lucian Kim")
                .addAuthor("McCammon")
                .title("Biden Has His 1st Conversation With Russian Counterpart Putin")
                .published(EdtfTemporal.parse("2021-01-27"))
                .build();
    }

    /** The copy names only Dow Jones and is undated; "Tuesday" makes 26 January likely but not certain. */
    private static Source wsj() {
        return article(WSJ, SourceKind.NEWS_ARTICLE)
                .publisher("The Wall Street Journal (Dow Jones & Company)")
                .addAuthor("Ken Thomas")
                .title("Biden Has First Call With Russian President Vladimir Putin")
                .published(EdtfTemporal.parse("2021-01-26?"))
                .build();
    }

    private static Source.Builder pointer(SourceId id, String publisher, String suppliedTitle) {
        return article(id, SourceKind.NEWS_ARTICLE).publisher(publisher).title("[" + suppliedTitle + "]");
    }

    private static Source.Builder article(SourceId id, SourceKind kind) {
        return Source.builder().id(id).kind(kind).language("en").licence(PRESS_COPYRIGHT);
    }
}
