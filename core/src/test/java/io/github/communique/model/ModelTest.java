package io.github.communique.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.communique.time.EdtfTemporal;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelTest {
    private static Call.Builder call() {
        return Call.builder()
                .id(EventId.of("call"))
                .time(EdtfTemporal.parse("2021-01-26"))
                .medium(CallMedium.TELEPHONE);
    }

    private static Party party(String id) {
        return Party.builder()
                .id(PartyId.of(id))
                .kind(PartyKind.STATE)
                .names(LocalizedText.of("en", id))
                .build();
    }

    private static Dossier.Builder dossier() {
        return Dossier.builder()
                .header(DossierHeader.builder().id(DossierId.of("d")).title("T").build());
    }

    @Nested
    class Builders {
        @Test
        void nameTheRequiredAttributesThatAreNotSet() {
            assertThatIllegalStateException()
                    .isThrownBy(() -> Party.builder().kind(PartyKind.STATE).build())
                    .withMessage("Cannot build Party, some of required attributes are not set [id, names]");
        }

        @Test
        void refuseABlankText() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> call().title("\n ").build())
                    .withMessage("title must not be blank; leave it out if it is not known");
        }

        @Test
        void refuseACallWithoutLength() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> call().duration(Duration.ofMinutes(-1)).build())
                    .withMessage("duration must be positive: 'PT-1M'");
        }

        @Test
        void startFromAnExistingValue() {
            Call longer = Call.builder()
                    .from(call().build())
                    .duration(Duration.ofMinutes(35))
                    .build();
            assertThat(longer.id()).isEqualTo(EventId.of("call"));
            assertThat(longer.duration()).contains(Duration.ofMinutes(35));
        }

        @Test
        void giveEqualValuesForEqualParts() {
            assertThat(call().build()).isEqualTo(call().build()).hasSameHashCodeAs(call().build());
        }

        @Test
        void giveListsThatNobodyCanChange() {
            List<Participant> participants = call().build().participants();
            assertThatExceptionOfType(UnsupportedOperationException.class)
                    .isThrownBy(() -> participants.add(
                            Participant.builder().party(PartyId.of("a")).build()));
        }
    }

    @Nested
    class Ids {
        @ParameterizedTest
        @ValueSource(strings = {"a", "0", "call-biden-putin-2021-01-26", "x/y:z_w.v"})
        void areWrittenAsTheyAreGiven(String text) {
            assertThat(EventId.of(text)).hasToString(text);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "A", "-a", "a b", "é", "a\n"})
        void areRefusedInAnyOtherForm(String text) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> TopicId.of(text))
                    .withMessage("topic id must be 1 to 200 characters of a-z 0-9 . _ : / - and begin with a letter or"
                            + " digit: '" + text + "'");
        }

        @Test
        void areRefusedWhenLongerThanTwoHundredCharacters() {
            assertThat(PartyId.of("a".repeat(200)).value()).hasSize(200);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PartyId.of("a".repeat(201)))
                    .withMessageEndingWith("'" + "a".repeat(60) + "…'");
        }
    }

    @Nested
    class LookUps {
        @Test
        void findWhatIsThereAndSayWhatIsNot() {
            Dossier dossier =
                    dossier().addParty(party("a")).addEvent(call().build()).build();
            assertThat(dossier.findParty(PartyId.of("a"))).contains(party("a"));
            assertThat(dossier.findParty(PartyId.of("b"))).isEmpty();
            assertThat(dossier.event(EventId.of("call"))).isEqualTo(call().build());
            assertThatExceptionOfType(NoSuchElementException.class)
                    .isThrownBy(() -> dossier.event(EventId.of("other")))
                    .withMessage("no event 'other' in dossier 'd'");
            assertThatExceptionOfType(NoSuchElementException.class)
                    .isThrownBy(() -> dossier.readout(ReadoutId.of("r")))
                    .withMessage("no readout 'r' in dossier 'd'");
            assertThat(dossier.readoutsOf(EventId.of("call"))).isEmpty();
        }

        @Test
        void giveTheFirstOfTwoRecordsWithOneId() {
            Party other = Party.builder()
                    .from(party("a"))
                    .kind(PartyKind.ORGANISATION)
                    .build();
            Dossier dossier = dossier().addParties(party("a"), other).build();
            assertThat(dossier.findParty(PartyId.of("a"))).contains(party("a"));
        }

        @Test
        void areRebuiltFromTheStreamOfRecords() {
            Dossier dossier = dossier()
                    .addParties(party("a"), party("b"))
                    .addEvent(call().build())
                    .build();
            Dossier.Builder builder = Dossier.builder();
            dossier.records().forEach(builder::add);
            assertThat(builder.build()).isEqualTo(dossier);
        }
    }

    @Nested
    class Texts {
        @Test
        void inSeveralLanguagesAreFoundByTagInTheOrderOfTheTags() {
            LocalizedText names = LocalizedText.of("ru", "Россия", "en", "Russia");
            assertThat(names.find("ru")).contains("Россия");
            assertThat(names.find("fr")).isEmpty();
            assertThat(names.inAnyOf("fr", "en")).isEqualTo("Russia");
            assertThat(names.inAnyOf("fr")).isEqualTo("Russia");
            assertThat(names.asMap().keySet()).containsExactly("en", "ru");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "e", "english-uk-", "en_US", "9a", "toolonglanguage"})
        void areRefusedUnderAMalformedTag(String tag) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> LocalizedText.of(tag, "x"))
                    .withMessage("language must be a BCP 47 tag such as 'en' or 'pt-BR': '" + tag + "'");
        }

        @Test
        void haveOneDigestHoweverTheyAreWrapped() {
            assertThat(Sha256.ofText("a  b\nc\u00a0d ")).isEqualTo(Sha256.ofText("a b c d"));
            assertThat(Sha256.ofText("cafe\u0301")).isEqualTo(Sha256.ofText("caf\u00e9"));
            assertThat(Sha256.ofText("abc"))
                    .hasToString("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        }
    }

    @Nested
    class ExtensionsOfARecord {
        @Test
        void areCopiedAndOrderedByKey() {
            Map<String, ExtensionValue> values = new HashMap<>();
            values.put("z", new ExtensionValue.Flag(true));
            values.put("a", new ExtensionValue.Text(""));
            Extensions extensions = Extensions.of(values);
            values.clear();
            assertThat(extensions.asMap().keySet()).containsExactly("a", "z");
            assertThat(extensions.find("z")).contains(new ExtensionValue.Flag(true));
        }

        @Test
        void haveNoBlankKey() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Extensions.of(Map.of(" ", new ExtensionValue.Null())))
                    .withMessage("extension key must not be blank; leave it out if it is not known");
        }
    }

    @Test
    void aReadoutIsHeldWholeOnlyWithTheDigestOfAWholeText() {
        Readout.Builder readout = Readout.builder()
                .id(ReadoutId.of("r"))
                .event(EventId.of("call"))
                .issuer(PartyId.of("a"))
                .form(ReadoutForm.WRITTEN)
                .issued(EdtfTemporal.parse("2021-01-26"))
                .coding(CodingExtent.COMPLETE);
        ReadoutText.Builder text = ReadoutText.builder()
                .language("en")
                .status(TextStatus.ORIGINAL)
                .source(SourceId.of("s"))
                .extent(TextExtent.WHOLE);
        assertThat(readout.addText(text.build()).build().isHeldWhole()).isFalse();
        ReadoutText held = text.sha256(Sha256.ofText("x")).build();
        ReadoutText excerpt = text.extent(TextExtent.EXCERPT).build();
        assertThat(readout.addText(excerpt).build().isHeldWhole()).isFalse();
        assertThat(readout.addText(held).build().isHeldWhole()).isTrue();
    }
}
