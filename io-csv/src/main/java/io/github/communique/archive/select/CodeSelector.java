package io.github.communique.archive.select;

import io.github.communique.archive.actor.ActorTable;
import io.github.communique.archive.row.TsvRow;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Whether actor codes are of the parties that are selected, told from their bytes. */
public final class CodeSelector {
    private static final int GROUP = 3;

    private final byte[][][] groups;

    /** Takes groups of codes, of each of which one must be there; ISO codes also stand for what CAMEO writes. */
    public CodeSelector(List<List<String>> parties) {
        this.groups = parties.stream()
                .map(anyOf -> anyOf.stream()
                        .flatMap(code -> Stream.concat(Stream.of(code), ActorTable.codesOf(code).stream()))
                        .distinct()
                        .map(code -> code.getBytes(StandardCharsets.UTF_8))
                        .toArray(byte[][]::new))
                .toArray(byte[][][]::new);
    }

    /** Whether each group has a code among those of the two columns. */
    public boolean accepts(TsvRow row, int column1, int column2) {
        for (byte[][] anyOf : groups) {
            if (!has(anyOf, row, column1) && !has(anyOf, row, column2)) {
                return false;
            }
        }
        return true;
    }

    private static boolean has(byte[][] anyOf, TsvRow row, int column) {
        int from = row.from(column);
        int to = row.to(column);
        for (byte[] code : anyOf) {
            for (int i = from; i + code.length <= to; i += GROUP) {
                if (matches(row.bytes(), i, code)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean matches(byte[] bytes, int from, byte[] code) {
        for (int i = 0; i < code.length; i++) {
            if (bytes[from + i] != code[i]) {
                return false;
            }
        }
        return true;
    }
}
