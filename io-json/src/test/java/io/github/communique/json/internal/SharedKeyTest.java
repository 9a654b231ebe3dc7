package io.github.communique.json.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharedKeyTest {
    private static final int PLACES = 1 << 10;
    private static final int IDS = 200;

    @ParameterizedTest
    @ValueSource(strings = {"", "t-", "topic-", "topic-of-some-length-", "urn:communique:topic-"})
    void idsThatDifferInTheirNumbersOnlyHavePlacesOfTheirOwn(String prefix) {
        long places = IntStream.range(0, IDS)
                .map(number -> keyOf(prefix + number).place(PLACES))
                .distinct()
                .count();
        assertThat(places).isGreaterThan(IDS * 3 / 4);
    }

    private static SharedKey keyOf(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer words =
                ByteBuffer.wrap(Arrays.copyOf(bytes, bytes.length + Long.BYTES)).order(ByteOrder.LITTLE_ENDIAN);
        SharedKey key = new SharedKey();
        key.clear();
        int at = 0;
        for (; at + Long.BYTES <= bytes.length; at += Long.BYTES) {
            key.add(words.getLong(at));
        }
        key.end(words.getLong(at), bytes.length);
        return key;
    }
}
