package io.github.communique.archive.event;

import io.github.communique.archive.row.Digests;
import io.github.communique.model.Citation;
import io.github.communique.time.EdtfTemporal;
import org.jspecify.annotations.Nullable;

/** The document that a row was coded from. */
public final class Story {
    private final String key;
    private final String id;
    private final String publisher;
    private final String title;
    private final @Nullable String url;
    private final @Nullable EdtfTemporal published;
    private final String language;
    private final long high;
    private final long low;
    private @Nullable Citation citation;
    private int citedIn;

    /**
     * Makes a document.
     *
     * @param key what tells it from all others: its address, or the archive's id of it
     * @param digest the digest of the key
     * @param id the id of its source; null to make one of the digest of the key
     * @param publisher who published it
     * @param title its title, or what stands for it
     * @param url its web address; null if it has none
     * @param published when it was published; null if not known
     * @param language the tag of its language; {@code und} if not known
     */
    public Story(
            String key,
            Digests.Key digest,
            @Nullable String id,
            String publisher,
            String title,
            @Nullable String url,
            @Nullable EdtfTemporal published,
            String language) {
        this.key = key;
        this.id = id == null ? digest.hex("web:") : id;
        this.publisher = publisher;
        this.title = title;
        this.url = url;
        this.published = published;
        this.language = language;
        this.high = digest.high();
        this.low = digest.low();
    }

    public String key() {
        return key;
    }

    /** The id of its source, if there is but one of it. */
    public String id() {
        return id;
    }

    public String publisher() {
        return publisher;
    }

    public String title() {
        return title;
    }

    @Nullable
    public String url() {
        return url;
    }

    @Nullable
    public EdtfTemporal published() {
        return published;
    }

    public String language() {
        return language;
    }

    /** The first eight bytes of the digest of its key. */
    public long high() {
        return high;
    }

    /** The next eight bytes of it. */
    public long low() {
        return low;
    }

    /** The citation that was made of it in a generation of sources; null if none was. */
    @Nullable
    public Citation citationOf(int generation) {
        return citedIn == generation ? citation : null;
    }

    /** Remembers a citation, which holds as long as the generation does. */
    public void cited(Citation made, int generation) {
        citation = made;
        citedIn = generation;
    }
}
