package io.github.communique.json.internal;

/** Whether an object has a property that tells its type, which is no property of the record itself. */
enum TypeProperty {
    /** It has none: nothing tells it from others. */
    NONE,
    /** It stood first and was read. */
    READ,
    /** It was looked ahead at and comes yet. */
    TO_COME
}
