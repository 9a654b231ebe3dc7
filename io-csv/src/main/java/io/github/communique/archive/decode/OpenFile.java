package io.github.communique.archive.decode;

/**
 * A file whose archive is known.
 *
 * @param name what messages call it
 * @param fileName what events say they are from
 * @param layout the archive and its layout, such as {@code gdelt-2.0}
 */
record OpenFile(String name, String fileName, String layout) {}
