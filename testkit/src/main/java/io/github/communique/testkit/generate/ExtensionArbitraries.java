package io.github.communique.testkit.generate;

import io.github.communique.model.ExtensionValue;
import io.github.communique.model.Extensions;
import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** What users keep beside the attributes of a record: any JSON. */
final class ExtensionArbitraries {
    private static final int DEPTH = 2;

    private ExtensionArbitraries() {}

    /** At least one: a record without extensions does not have the property. */
    static Arbitrary<Extensions> extensions() {
        return Arbitraries.maps(Phrases.names(), values())
                .ofMinSize(1)
                .ofMaxSize(2)
                .map(Extensions::of);
    }

    static Arbitrary<ExtensionValue> values() {
        return values(DEPTH);
    }

    private static Arbitrary<ExtensionValue> values(int depth) {
        Arbitrary<ExtensionValue> leaves = Weighted.<ExtensionValue>of(
                        1, Arbitraries.of(true, false).map(ExtensionValue.Flag::new))
                .or(1, numbers().map(ExtensionValue.Numeral::new))
                .or(1, Phrases.any().map(ExtensionValue.Text::new))
                .or(1, Arbitraries.of(new ExtensionValue.Text(""), new ExtensionValue.Null()));
        if (depth == 0) {
            return leaves;
        }
        Arbitrary<ExtensionValue> inner = values(depth - 1);
        return Weighted.of(4, leaves)
                .or(1, inner.list().ofMaxSize(2).map(ExtensionValue.Items::new))
                .or(1, Arbitraries.maps(Phrases.names(), inner).ofMaxSize(2).map(ExtensionValue.Fields::new));
    }

    /** Numbers whose digits are easily lost. */
    static Arbitrary<BigDecimal> numbers() {
        Arbitrary<BigDecimal> tricky = Arbitraries.of(
                        "0", "1.0", "1", "-10.0", "1E+3", "0.1", "9007199254740993", "1E-30")
                .map(BigDecimal::new);
        return Weighted.of(1, tricky).or(1, Arbitraries.bigDecimals());
    }
}
