package io.github.communique.testkit.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What inputs of a kind are made of.
 *
 * @param tokens what is put into them: the words of the format, and what parsers have stumbled over
 * @param delimiters the characters that end a value
 */
record FuzzSyntax(List<byte[]> tokens, String delimiters) {
    static final FuzzSyntax JSON = of(FuzzTokens.JSON, ",:]}\n");
    static final FuzzSyntax TEXT = of(FuzzTokens.TEXT, ",:]}\n");
    static final FuzzSyntax TABLES = of(TableTokens.TABLES, ",;\t\"\r\n");
    static final FuzzSyntax ROWS = of(TableTokens.ROWS, "\t\n;,");

    private static FuzzSyntax of(List<String> tokens, String delimiters) {
        List<byte[]> bytes = tokens.stream()
                .map(token -> token.getBytes(StandardCharsets.UTF_8))
                .toList();
        return new FuzzSyntax(bytes, delimiters);
    }

    /** Where a value ends, from a place in it on. */
    int endOfValue(byte[] input, int at) {
        int end = Math.min(at + 1, input.length);
        while (end < input.length && delimiters.indexOf(input[end]) < 0) {
            end++;
        }
        return end;
    }
}
