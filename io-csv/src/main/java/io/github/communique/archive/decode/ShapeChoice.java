package io.github.communique.archive.decode;

import java.util.function.Supplier;

/**
 * How a file is read.
 *
 * @param <T> what a row is read as
 * @param layout the archive and its layout, such as {@code gdelt-2.0}
 * @param key equal for files that are read in the same way
 * @param shapes makes its rows, anew for each thread
 * @param hasHeader whether its first line is a header
 */
public record ShapeChoice<T>(String layout, Object key, Supplier<Shape<T>> shapes, boolean hasHeader) {}
