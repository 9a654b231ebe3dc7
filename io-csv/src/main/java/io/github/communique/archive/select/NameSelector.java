package io.github.communique.archive.select;

import io.github.communique.archive.actor.ActorTable;
import io.github.communique.archive.row.TsvRow;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Whether names of actors and countries are of the parties that are selected, told from their bytes. */
public final class NameSelector {
    private final List<List<String>> names;
    private final byte[][][] groups;

    /**
     * Takes groups of names and codes, of each of which one must be there; a code also stands for a country's names.
     */
    public NameSelector(List<List<String>> parties) {
        this.names = parties.stream()
                .map(anyOf ->
                        anyOf.stream().flatMap(NameSelector::names).distinct().toList())
                .toList();
        this.groups = names.stream()
                .map(anyOf -> anyOf.stream()
                        .map(name -> name.getBytes(StandardCharsets.UTF_8))
                        .toArray(byte[][]::new))
                .toArray(byte[][][]::new);
    }

    private static Stream<String> names(String party) {
        return Stream.concat(
                Stream.of(party), ActorTable.namesOf(ActorTable.iso(party).orElse(party)).stream());
    }

    /** Whether each group has a name among those of the columns; columns below 0 are none. */
    public boolean accepts(TsvRow row, int... columns) {
        for (byte[][] anyOf : groups) {
            if (!has(anyOf, row, columns)) {
                return false;
            }
        }
        return true;
    }

    /** Whether all parties are wanted. */
    public boolean isAll() {
        return names.isEmpty();
    }

    /** Whether each group has a name among some texts. */
    public boolean accepts(List<String> texts) {
        return names.stream().allMatch(anyOf -> anyOf.stream().anyMatch(texts::contains));
    }

    private static boolean has(byte[][] anyOf, TsvRow row, int[] columns) {
        for (int column : columns) {
            for (byte[] name : anyOf) {
                if (column >= 0 && row.equals(column, name)) {
                    return true;
                }
            }
        }
        return false;
    }
}
