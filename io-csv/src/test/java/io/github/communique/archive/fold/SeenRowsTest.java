package io.github.communique.archive.fold;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeenRowsTest {
    private static final long FACTOR = 0x9E3779B97F4A7C15L;
    private static final long DIGEST = 1L << 40;

    @Test
    void aRowIsKnownByItsIdAndItsDigest() {
        SeenRows rows = new SeenRows(4);
        rows.add(7, DIGEST, true);
        assertThat(rows.hasRow(7, DIGEST)).isTrue();
        assertThat(rows.hasRow(7, 2 * DIGEST)).isFalse();
        assertThat(rows.hasRow(8, DIGEST)).isFalse();
    }

    @Test
    void anIdIsTakenByAnEventOnly() {
        SeenRows rows = new SeenRows(4);
        rows.add(7, DIGEST, false);
        assertThat(rows.hasEvent(7)).isFalse();
        rows.add(7, 2 * DIGEST, true);
        assertThat(rows.hasEvent(7)).isTrue();
        assertThat(rows.hasRow(7, DIGEST)).isTrue();
    }

    @Test
    void theLastRowsAreRememberedAndThoseOfTwoGenerationsAgoForgotten() {
        SeenRows rows = new SeenRows(4);
        for (long i = 1; i <= 8; i++) {
            rows.add(i, i * DIGEST, true);
        }
        for (long i = 1; i <= 8; i++) {
            assertThat(rows.hasRow(i, i * DIGEST)).as("row %s", i).isTrue();
        }
        rows.add(9, 9 * DIGEST, true);
        assertThat(rows.hasEvent(4)).isFalse();
        assertThat(rows.hasEvent(5)).isTrue();
        assertThat(rows.hasEvent(9)).isTrue();
    }

    @Test
    void idsThatShareAPlaceAreToldApart() {
        SeenRows rows = new SeenRows(4);
        rows.add(0, 0, true);
        rows.add(16, DIGEST, true);
        assertThat(rows.hasEvent(0)).isTrue();
        assertThat(rows.hasEvent(16)).isTrue();
        assertThat(rows.hasEvent(32)).isFalse();
    }

    @Test
    void allRowsAreRememberedWhileTheTableGrows() {
        int capacity = 1 << 13;
        SeenRows rows = new SeenRows(capacity);
        for (long i = 1; i <= 2L * capacity; i++) {
            rows.add(i * FACTOR, i << 3, i % 2 == 0);
        }
        for (long i = 1; i <= 2L * capacity; i++) {
            assertThat(rows.hasRow(i * FACTOR, i << 3)).as("row %s", i).isTrue();
            assertThat(rows.hasEvent(i * FACTOR)).as("event %s", i).isEqualTo(i % 2 == 0);
        }
    }
}
