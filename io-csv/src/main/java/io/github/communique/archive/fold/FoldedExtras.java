package io.github.communique.archive.fold;

import io.github.communique.archive.FoldField;
import io.github.communique.archive.event.Ordered;
import io.github.communique.model.ExtensionValue;
import io.github.communique.model.Extensions;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
        Ordered all = new Ordered();
        boolean isThere = false;
        for (Map.Entry<String, ExtensionValue> extra : extras.asMap().entrySet()) {
            if (!isThere && extra.getKey().compareTo(KEY) > 0) {
                all.put(KEY, folded);
                isThere = true;
            }
            all.put(extra.getKey(), extra.getValue());
        }
        ExtensionValue.Fields fields = all.put(KEY, isThere ? null : folded).fields();
        return fields == null ? extras : Extensions.of(fields.values());
    }

    private static ExtensionValue.Fields folded(int rows, int mirrored, Set<FoldField> matched) {
        List<ExtensionValue> names = new ArrayList<>(matched.size());
        for (FoldField field : matched) {
            names.add(new ExtensionValue.Text(field.value()));
        }
        return ExtensionValue.Fields.ofOrdered(
                new String[] {"matched", "mirrored", "rows"},
                new ExtensionValue[] {new ExtensionValue.Items(names), number(mirrored), number(rows)},
                3);
    }

    private static ExtensionValue number(int value) {
        return new ExtensionValue.Numeral(BigDecimal.valueOf(value));
    }
}
