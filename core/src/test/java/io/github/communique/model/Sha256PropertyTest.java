package io.github.communique.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class Sha256PropertyTest {
    private static final String DIGITS = "0123456789abcdef".repeat(4);

    @Property
    void everyDigestIsReadFromItsDigits(@ForAll @Size(32) byte[] digest) {
        String hex = String.format("%064x", new BigInteger(1, digest));
        assertThat(Sha256.of(hex)).isEqualTo(Sha256.ofDigest(digest)).hasToString(hex);
    }

    @Property
    void noOtherCharacterIsADigit(@ForAll char other, @ForAll @IntRange(max = 63) int index) {
        Assume.that(DIGITS.indexOf(other) < 0);
        String hex = DIGITS.substring(0, index) + other + DIGITS.substring(index + 1);
        assertThatIllegalArgumentException().isThrownBy(() -> Sha256.of(hex));
    }

    @Property
    void noOtherNumberOfDigitsIsADigest(@ForAll @IntRange(max = 63) int length) {
        assertThatIllegalArgumentException().isThrownBy(() -> Sha256.of(DIGITS.substring(0, length)));
        assertThatIllegalArgumentException().isThrownBy(() -> Sha256.of(DIGITS + "0".repeat(length + 1)));
    }
}
