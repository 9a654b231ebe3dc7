package io.github.communique.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class StreamSafePropertyTest {
    private static final String MARKS = "\u0301\u0316\u0327\u0345\u0315\u093C\u0F71";

    /** Letters, each with up to so many marks. */
    private static Arbitrary<String> texts(int marks) {
        return Arbitraries.strings()
                .withChars("aeé각한 क\uFB01\u212B")
                .ofLength(1)
                .flatMap(letter -> Arbitraries.strings()
                        .withChars(MARKS)
                        .ofMaxLength(marks)
                        .map(run -> letter + run))
                .list()
                .ofMaxSize(8)
                .map(letters -> letters.stream().collect(Collectors.joining()));
    }

    @Provide
    Arbitrary<String> ordinary() {
        return texts(StreamSafe.MOST_MARKS);
    }

    @Provide
    Arbitrary<String> any() {
        return texts(3 * StreamSafe.MOST_MARKS);
    }

    @Property
    void everyTextWithoutALongRunOfMarksIsInPlainNormalForm(@ForAll("ordinary") String text) {
        assertThat(StreamSafe.normalFormC(text)).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    @Property
    void everyNormalFormIsItsOwn(@ForAll("any") String text) {
        String normal = StreamSafe.normalFormC(text);
        assertThat(StreamSafe.normalFormC(normal)).isEqualTo(normal);
    }

    @Property
    void noRunOfMarksIsLong(@ForAll("any") String text) {
        assertThat(StreamSafe.normalFormC(text)).doesNotContainPattern("[" + MARKS + "]{31}");
    }
}
