package io.github.communique.csv.table;

import io.github.communique.model.ExtensionValue;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;

/** What a record carries beside what the schema knows, by the place where it stands in the record. */
final class UnknownValues {
    private final boolean isKept;
    private final Deque<String> path = new ArrayDeque<>();
    private Map<String, ExtensionValue> values = new TreeMap<>();

    /** Keeps places only if reading goes on after what is not known. */
    UnknownValues(boolean isKept) {
        this.isKept = isKept;
    }

    /** Begins a record, which keeps what is not known inside it. */
    void enterRecord() {
        take();
        path.clear();
    }

    void enter(String property, int index) {
        if (isKept) {
            path.addLast(property + "/" + index + "/");
        }
    }

    /** Enters the value whose key a cell says. */
    void enter(String property, Cells cells, int keySlot) {
        if (isKept) {
            path.addLast(property + "/" + cells.text(keySlot) + "/");
        }
    }

    void leave() {
        if (isKept) {
            path.removeLast();
        }
    }

    /** Keeps the cells of columns that are not known; not those whose place is too long for a key. */
    void keep(Cells cells) {
        if (!cells.extras().isEmpty()) {
            keepExtras(cells);
        }
    }

    private void keepExtras(Cells cells) {
        for (Header.Extra extra : cells.extras()) {
            String text = cells.row().text(extra.cell());
            String key = String.join("", path) + extra.name();
            if (!text.isEmpty() && key.length() <= ExtensionValue.MAX_KEY_LENGTH) {
                values.put(key, new ExtensionValue.Text(text));
            }
        }
    }

    /** Keeps a value of the record. */
    void keep(String name, ExtensionValue value) {
        values.put(name, value);
    }

    /** Hands over what was kept since the record began. */
    Map<String, ExtensionValue> take() {
        if (values.isEmpty()) {
            return Map.of();
        }
        Map<String, ExtensionValue> taken = values;
        values = new TreeMap<>();
        return taken;
    }
}
