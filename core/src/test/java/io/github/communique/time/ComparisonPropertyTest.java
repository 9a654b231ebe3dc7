package io.github.communique.time;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(EdtfTexts.class)
class ComparisonPropertyTest {
    @Property
    void everyTimeBeforeAnotherHasTheOtherAfterIt(@ForAll EdtfTemporal one, @ForAll EdtfTemporal other) {
        assertThat(one.isBefore(other)).isEqualTo(other.isAfter(one));
    }

    @Property
    void noTwoTimesAreBothBeforeEachOther(@ForAll EdtfTemporal one, @ForAll EdtfTemporal other) {
        if (one.isBefore(other) == Answer.YES) {
            assertThat(other.isBefore(one)).isEqualTo(Answer.NO);
        }
    }

    @Property
    void everyTimeBeforeASecondThatIsBeforeAThirdIsBeforeTheThird(
            @ForAll EdtfTemporal one, @ForAll EdtfTemporal second, @ForAll EdtfTemporal third) {
        boolean comparable = one.offset().isPresent() == second.offset().isPresent()
                && second.offset().isPresent() == third.offset().isPresent();
        if (comparable && one.isBefore(second) == Answer.YES && second.isBefore(third) == Answer.YES) {
            assertThat(one.isBefore(third)).isEqualTo(Answer.YES);
        }
    }

    @Property
    void everyTimeBeforeAnotherIsApartFromIt(@ForAll EdtfTemporal one, @ForAll EdtfTemporal other) {
        if (one.isBefore(other) == Answer.YES) {
            assertThat(one.overlaps(other)).isEqualTo(Answer.NO);
            assertThat(one.isWithin(other)).isEqualTo(Answer.NO);
            assertThat(one.isSameAs(other)).isEqualTo(Answer.NO);
        }
    }

    @Property
    void everyOverlapAndSamenessHoldsBothWays(@ForAll EdtfTemporal one, @ForAll EdtfTemporal other) {
        assertThat(one.overlaps(other)).isEqualTo(other.overlaps(one));
        assertThat(one.isSameAs(other)).isEqualTo(other.isSameAs(one));
    }

    @Property
    void everyTimeWithinAnotherOverlapsIt(@ForAll EdtfTemporal one, @ForAll EdtfTemporal other) {
        if (one.isWithin(other) == Answer.YES) {
            assertThat(one.overlaps(other)).isEqualTo(Answer.YES);
        }
    }

    @Property
    void everyTimeThatIsTheSameAsAnotherIsWithinIt(@ForAll EdtfTemporal one, @ForAll EdtfTemporal other) {
        if (one.isSameAs(other) == Answer.YES) {
            assertThat(one.isWithin(other)).isEqualTo(Answer.YES);
        }
    }

    @Property
    void noTimeContradictsItself(@ForAll EdtfTemporal time) {
        assertThat(time.isBefore(time)).isNotEqualTo(Answer.YES);
        assertThat(time.overlaps(time)).isNotEqualTo(Answer.NO);
        assertThat(time.isWithin(time)).isNotEqualTo(Answer.NO);
        assertThat(time.isSameAs(time)).isNotEqualTo(Answer.NO);
    }

    @Property
    void noQualifierTurnsADoubtIntoACertainty(@ForAll EdtfTemporal one, @ForAll EdtfTemporal other) {
        Answer plain = one.withQualifier(Qualifier.NONE).isBefore(other.withQualifier(Qualifier.NONE));

        assertThat(one.isBefore(other)).isIn(plain, Answer.MAYBE, Answer.UNKNOWN);
    }

    @Property
    void everyUnknownAnswerComesFromAnUnknownEnd(@ForAll EdtfTemporal one, @ForAll EdtfTemporal other) {
        if (one.overlaps(other) == Answer.UNKNOWN || one.isSameAs(other) == Answer.UNKNOWN) {
            assertThat(hasUnknownEnd(one) || hasUnknownEnd(other)).isTrue();
        }
    }

    @Property
    void everyDisplayOrderKeepsTimesThatAreCertainlyApart(@ForAll EdtfTemporal one, @ForAll EdtfTemporal other) {
        boolean bounded = one.earliest().isPresent() && other.earliest().isPresent();
        if (bounded && one.isBefore(other) == Answer.YES) {
            assertThat(EdtfTemporal.DISPLAY_ORDER.compare(one, other)).isNegative();
        }
    }

    private static boolean hasUnknownEnd(EdtfTemporal time) {
        return time.startBoundary() == Boundary.UNKNOWN || time.endBoundary() == Boundary.UNKNOWN;
    }
}
