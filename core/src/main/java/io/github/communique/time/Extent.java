package io.github.communique.time;

/**
 * What a text says of a time, as edges in seconds: in UTC if it has an offset, else local.
 *
 * @param start when that which took place began
 * @param end when it was over
 * @param first where the stretch of time that the text names begins
 * @param last where that stretch ends
 */
record Extent(Edge start, Edge end, Edge first, Edge last) {

    Extent inAnyZone() {
        return new Extent(start.inAnyZone(), end.inAnyZone(), first.inAnyZone(), last.inAnyZone());
    }
}
