package io.github.communique.archive.internal;

/**
 * How a file is read.
 *
 * @param shape its rows
 * @param hasHeader whether its first line is a header
 */
record ShapeChoice(Shape<CodedRow> shape, boolean hasHeader) {}
