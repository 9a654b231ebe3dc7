package io.github.communique.archive.fold;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecentKeysTest {
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    @Test
    void rememberedKeysHaveTheGenerationOfTheirFirstTime() {
        RecentKeys keys = new RecentKeys(4);
        for (long i = 1; i <= 4; i++) {
            keys.add(i, i * 10);
        }
        assertThat(keys.find(1, 10)).isEqualTo(1);
        assertThat(keys.find(1, 11)).as("the lowest bit marks a place as taken").isEqualTo(1);
        assertThat(keys.find(1, 12)).isZero();
        keys.add(5, 50);
        assertThat(keys.generation()).isEqualTo(2);
        assertThat(keys.find(1, 10)).isEqualTo(1);
        assertThat(keys.find(5, 50)).isEqualTo(2);
    }

    @Test
    void whatIsTwoGenerationsOldIsForgotten() {
        RecentKeys keys = new RecentKeys(4);
        for (long i = 1; i <= 9; i++) {
            keys.add(i, i * 10);
        }
        assertThat(keys.find(1, 10)).isZero();
        assertThat(keys.find(5, 50)).isEqualTo(2);
        assertThat(keys.find(9, 90)).isEqualTo(3);
    }

    @Test
    void aKeyOfZerosIsAKey() {
        RecentKeys keys = new RecentKeys(4);
        assertThat(keys.find(0, 0)).isZero();
        keys.add(0, 0);
        assertThat(keys.find(0, 0)).isEqualTo(1);
    }

    @Test
    void allKeysAreRememberedWhileTheTableGrows() {
        int capacity = 1 << 14;
        RecentKeys keys = new RecentKeys(capacity);
        for (long i = 1; i <= capacity; i++) {
            keys.add(i * FACTOR, i << 1);
        }
        for (long i = 1; i <= capacity; i++) {
            assertThat(keys.find(i * FACTOR, i << 1)).as("key %s", i).isEqualTo(1);
        }
        keys.add(0, 0);
        assertThat(keys.find(FACTOR, 2)).isEqualTo(1);
        assertThat(keys.find(0, 0)).isEqualTo(2);
    }
}
