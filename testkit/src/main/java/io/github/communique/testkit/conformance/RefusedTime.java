package io.github.communique.testkit.conformance;

/**
 * A text that is no time of EDTF level 0 or 1.
 *
 * @param text the text
 * @param message what this library says of it, which others need not share
 */
public record RefusedTime(String text, String message) {}
