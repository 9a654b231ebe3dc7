package io.github.communique.compare;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * The items of a text, found by row in constant time for each item, and still in the order of the text.
 *
 * @param <T> the items
 */
final class ItemsByRow<T> {
    private final List<T> items;
    /** The numbers of the items, sorted by row. */
    private final int[] sorted;
    /** Where the items of a row begin in {@link #sorted}; one more entry closes the last row. */
    private final int[] starts;

    /** Takes the items apart; {@code rowOf} gives {@link TopicRows#NONE} for an item to leave out. */
    ItemsByRow(int rows, List<T> items, ToIntFunction<T> rowOf) {
        this.items = items;
        this.starts = new int[rows + 1];
        int[] rowOfItem = items.stream().mapToInt(rowOf).toArray();
        IntStream.of(rowOfItem).filter(row -> row != TopicRows.NONE).forEach(row -> starts[row + 1]++);
        for (int row = 0; row < rows; row++) {
            starts[row + 1] += starts[row];
        }
        this.sorted = new int[starts[rows]];
        int[] next = starts.clone();
        for (int item = 0; item < rowOfItem.length; item++) {
            if (rowOfItem[item] != TopicRows.NONE) {
                sorted[next[rowOfItem[item]]++] = item;
            }
        }
    }

    boolean isEmpty(int fromRow, int toRow) {
        return starts[fromRow] == starts[toRow];
    }

    /** The items of rows {@code fromRow} to {@code toRow - 1}, in the order of the text. */
    List<T> list(int fromRow, int toRow) {
        return inOrder(numbers(fromRow, toRow));
    }

    IntStream numbers(int fromRow, int toRow) {
        return IntStream.range(starts[fromRow], starts[toRow]).map(at -> sorted[at]);
    }

    List<T> inOrder(IntStream numbers) {
        return numbers.sorted().mapToObj(items::get).toList();
    }
}
