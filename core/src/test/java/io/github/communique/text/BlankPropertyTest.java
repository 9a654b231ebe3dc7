package io.github.communique.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class BlankPropertyTest {
    @Property
    void everyTextIsAsBlankAsJavaSays(@ForAll("texts") String text) {
        assertThat(Blank.isBlank(text)).isEqualTo(text.isBlank());
    }

    @Property(tries = 4_000)
    void everyUnitIsAsBlankAsJavaSays(@ForAll char unit) {
        assertThat(Blank.isBlank(String.valueOf(unit)))
                .isEqualTo(String.valueOf(unit).isBlank());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(" ", "\t", "\n", "\u0085", "\u00a0", "\u1680", "\u2003", "\u3000", "a", "ж", "📞")
                .list()
                .ofMaxSize(4)
                .map(parts -> String.join("", parts));
    }
}
