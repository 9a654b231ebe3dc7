package io.github.communique.archive.row;

import io.github.communique.model.Sha256;

/**
 * The digest of a row.
 *
 * @param sha256 all of it
 * @param high its first eight bytes
 * @param low the next eight
 */
public record RowDigest(Sha256 sha256, long high, long low) {}
