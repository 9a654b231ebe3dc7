package io.github.communique.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

class EdtfPropertyTest {
    @Property
    @Domain(EdtfTexts.class)
    void everyTimeIsReadBackFromItsText(@ForAll EdtfTemporal time) {
        assertThat(EdtfTemporal.parse(time.toString())).isEqualTo(time).hasToString(time.toString());
    }

    @Property
    @Domain(EdtfTexts.class)
    void everyTimeWithTwoBoundsHasThemInOrder(@ForAll EdtfTemporal time) {
        time.earliest()
                .ifPresent(earliest ->
                        time.latest().ifPresent(latest -> assertThat(latest).isAfterOrEqualTo(earliest)));
    }

    @Property
    @Domain(EdtfTexts.class)
    void everyMissingBoundIsOpenOrUnknown(@ForAll EdtfTemporal time) {
        assertThat(time.earliest().isPresent()).isEqualTo(time.startBoundary() == Boundary.DATED);
        assertThat(time.latest().isPresent()).isEqualTo(time.endBoundary() == Boundary.DATED);
    }

    @Property
    @Domain(EdtfTexts.class)
    void everyQualifierCanBeTakenAway(@ForAll EdtfTemporal time) {
        EdtfTemporal plain = time.withQualifier(Qualifier.NONE);

        assertThat(plain.qualifier()).isEqualTo(Qualifier.NONE);
        assertThat(plain.earliest()).isEqualTo(time.earliest());
        assertThat(plain.latest()).isEqualTo(time.latest());
    }

    @Property
    void everyDayIsReadAsJavaTimeReadsIt(@ForAll @LongRange(min = -4_371_587, max = 2_932_896) long epochDay) {
        LocalDate day = LocalDate.ofEpochDay(epochDay);

        assertThat(EdtfTemporal.of(day).earliest()).contains(day.atStartOfDay());
        assertThat(EdtfTemporal.of(day).latest()).contains(day.atTime(23, 59, 59));
    }

    @Property
    void everyClockTimeIsReadAsJavaTimeReadsIt(
            @ForAll @LongRange(min = -377_000_000_000L, max = 253_000_000_000L) long second,
            @ForAll @LongRange(min = -1080, max = 1080) long offsetMinutes) {
        ZoneOffset offset = ZoneOffset.ofTotalSeconds((int) offsetMinutes * 60);
        OffsetDateTime time =
                OffsetDateTime.ofInstant(Instant.ofEpochSecond(second), offset).truncatedTo(ChronoUnit.SECONDS);

        EdtfTemporal read = EdtfTemporal.of(time);

        assertThat(read.earliest()).contains(time.toLocalDateTime()).isEqualTo(read.latest());
        assertThat(read.offset()).contains(offset);
    }

    @Property
    void anyTextIsReadAsItIsOrRefused(@ForAll String text) {
        readOrRefuse(text);
    }

    @Property(tries = 20_000)
    void anyTextOfDateCharactersIsReadAsItIsOrRefused(@ForAll("nearlyDates") String text) {
        readOrRefuse(text);
    }

    @Property(tries = 5_000)
    @Domain(EdtfTexts.class)
    @Domain(DomainContext.Global.class)
    void anyTimeWithOneCharacterChangedIsReadAsItIsOrRefused(
            @ForAll EdtfTemporal time, @ForAll char character, @ForAll @LongRange(max = 30) long position) {
        StringBuilder text = new StringBuilder(time.toString());
        text.setCharAt((int) position % text.length(), character);
        readOrRefuse(text.toString());
    }

    @Provide
    Arbitrary<String> nearlyDates() {
        return Arbitraries.strings()
                .withChars("0123456789-:/.TYZXSEWP?~%+,[]{}() uxyepopenuknown")
                .ofMaxLength(28);
    }

    private static void readOrRefuse(String text) {
        assertThatCode(() -> assertThat(EdtfTemporal.parse(text)).hasToString(text))
                .satisfiesAnyOf(
                        thrown -> assertThat(thrown).isNull(),
                        thrown -> assertThat(thrown)
                                .isInstanceOf(EdtfFormatException.class)
                                .hasMessageContaining(": '"));
    }
}
