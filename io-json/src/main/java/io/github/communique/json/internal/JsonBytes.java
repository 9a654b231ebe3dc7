package io.github.communique.json.internal;

import io.github.communique.check.Location;
import tools.jackson.core.ObjectReadContext;

/** A range of UTF-8 bytes with a name, its first byte at the start of a line. */
public final class JsonBytes {
    private final String name;
    private final byte[] buffer;
    private final int start;
    private final int end;
    private final long firstLine;
    private final Utf8ParserFactory factory;
    private final Places places;

    /**
     * Makes a range.
     *
     * @param name what the input is called in messages
     * @param buffer holds the bytes
     * @param start the first byte
     * @param end the byte after the last
     * @param firstLine the number of the first line in the whole input
     * @param factory makes the parsers
     */
    public JsonBytes(String name, byte[] buffer, int start, int end, long firstLine, Utf8ParserFactory factory) {
        this.name = name;
        this.buffer = buffer;
        this.start = start;
        this.end = end;
        this.firstLine = firstLine;
        this.factory = factory;
        this.places = new Places(buffer, start, end, firstLine);
    }

    byte[] buffer() {
        return buffer;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    long firstLine() {
        return firstLine;
    }

    /** The rest of the range, from an index of the buffer that is not before the start of the given line's text. */
    JsonBytes from(int index, long line) {
        return new JsonBytes(name, buffer, index, end, line, factory);
    }

    /** {@return a parser over all of it} */
    Utf8Parser parser() {
        return parserFrom(0);
    }

    /**
     * Makes a parser over the rest.
     *
     * @param offset where the rest begins, counted from the start of the range
     * @return the parser
     */
    Utf8Parser parserFrom(long offset) {
        int from = start + (int) offset;
        return (Utf8Parser) factory.createParser(ObjectReadContext.empty(), buffer, from, end - from);
    }

    /**
     * Says where a byte is.
     *
     * @param offset the byte, counted from the start of the range
     * @param pointer the path of the value it belongs to
     * @return the place
     */
    public Location locate(long offset, String pointer) {
        Places.Place place = places.of(start + (int) Math.max(0, offset));
        return new Location(name, place.line(), place.column(), pointer);
    }
}
