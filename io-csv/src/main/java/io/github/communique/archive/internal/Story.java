package io.github.communique.archive.internal;

import io.github.communique.time.EdtfTemporal;
import org.jspecify.annotations.Nullable;

/**
 * The document that a row was coded from.
 *
 * @param key what tells it from all others: its address, or the archive's id of it
 * @param id the id of its source; null to make one of the digest of the key
 * @param publisher who published it
 * @param title its title, or what stands for it
 * @param url its web address; null if it has none
 * @param published when it was published; null if not known
 * @param language the tag of its language; {@code und} if not known
 */
record Story(
        String key,
        @Nullable String id,
        String publisher,
        String title,
        @Nullable String url,
        @Nullable EdtfTemporal published,
        String language) {}
