package io.github.communique.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.model.PartyKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CameoActorTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RUS | state | Russia | RUS",
                "RUSGOV | state | Russia, government | RUS",
                "USAMIL | state | United States, military | USA",
                "SYROPP | non-state | Syria, opposition | SYR",
                "ROMGOV | state | Romania, government | ROU",
                "KOS | state | Kosovo | ''",
                "GBRGIB | sub-state | United Kingdom, Gibraltar | GBR",
                "WSB | sub-state | West Bank | ''",
                "IGOUNO | organisation | United Nations | ''",
                "IGOUNOREFHCR | organisation | United Nations, refugees, UN High Commissioner for Refugees | ''",
                "IGOEUREEC | organisation | Europe, European Union | ''",
                "NGOHRIAMN | non-state | human rights, Amnesty International | ''",
                "MNCUSA | non-state | multinational company, United States | USA",
                "GOV | state | government | ''",
                "MED | non-state | media | ''",
                "AFR | non-state | Africa | ''",
                "naiEDU | non-state | nai, education | ''",
                "CHRMAY200 | non-state | Christian, MAY, 200 | ''"
            })
    void takesACodeApart(String code, String kind, String name, String iso) {
        CameoActor actor = CameoActor.parse(code);
        assertThat(actor.raw()).isEqualTo(code);
        assertThat(actor.partyKind()).isEqualTo(PartyKind.VOCABULARY.parse(kind));
        assertThat(actor.name()).isEqualTo(name);
        assertThat(actor.isoCountry().orElse("")).isEqualTo(iso);
    }

    @Test
    void europeIsNotTheEuropeanUnion() {
        assertThat(CameoActor.parse("EUR").parts().get(0).kind()).isEqualTo(ActorPart.Kind.REGION);
        assertThat(CameoActor.parse("EEC").parts().get(0).kind()).isEqualTo(ActorPart.Kind.ORGANISATION);
    }

    @Test
    void keepsWhatItDoesNotKnow() {
        CameoActor actor = CameoActor.parse("USAQQQX");
        assertThat(actor.unknown()).extracting(ActorPart::code).containsExactly("QQQ", "X");
        assertThat(actor.country()).contains("USA");
    }

    @Test
    void namesItsRolesInOrder() {
        assertThat(CameoActor.parse("ZWEGOVMIL").roles())
                .extracting(part -> part.name().orElseThrow())
                .containsExactly("government", "military");
        assertThat(CameoActor.parse("").parts()).isEmpty();
    }
}
