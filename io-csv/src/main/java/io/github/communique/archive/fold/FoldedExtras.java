package io.github.communique.archive.fold;

import io.github.communique.archive.FoldField;
import io.github.communique.model.ExtensionValue;
import io.github.communique.model.Extensions;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What the extensions of an event say of the rows that were folded into it. */
final class FoldedExtras {
    private static final String KEY = "folded";

    private FoldedExtras() {}

    /**
     * Adds it.
     *
     * @param extras what the first row says beyond the model
     * @param rows how many rows there are
     * @param mirrored how many were told from the other side
     * @param matched in what all agree
     */
    static Extensions add(Extensions extras, int rows, int mirrored, Set<FoldField> matched) {
        ExtensionValue folded = folded(rows, mirrored, matched);
        if (extras.isEmpty()) {
            return Extensions.of(KEY, folded);
        }
        Map<String, ExtensionValue> all = new TreeMap<>(extras.asMap());
        all.put(KEY, folded);
        return Extensions.of(all);
    }

    private static ExtensionValue.Fields folded(int rows, int mirrored, Set<FoldField> matched) {
        ExtensionValue[] names = new ExtensionValue[matched.size()];
        int count = 0;
        for (FoldField field : matched) {
            names[count++] = new ExtensionValue.Text(field.value());
        }
        return ExtensionValue.Fields.ofOrdered(
                new String[] {"matched", "mirrored", "rows"},
                new ExtensionValue[] {new ExtensionValue.Items(List.of(names)), number(mirrored), number(rows)},
                3);
    }

    private static ExtensionValue number(int value) {
        return new ExtensionValue.Numeral(BigDecimal.valueOf(value));
    }
}
