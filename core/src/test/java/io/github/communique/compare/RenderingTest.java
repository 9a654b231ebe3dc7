package io.github.communique.compare;

import static io.github.communique.vocabulary.Treatment.AGREED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.model.Modality;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RenderingTest {
    private static final String MEANT =
            "what users see; if the change is meant, rewrite the golden files with -Dcommunique.rewrite=true";
    private static final String HOSTILE = "a|b\n<img src=x>\u001b[31m\u202e [x](http://y) *z* `q` _u_ \\|";

    private static void assertGolden(String name, String actual) {
        Path file = Path.of("src/test/resources/io/github/communique/compare", name);
        try {
            if (Boolean.getBoolean("communique.rewrite")) {
                Files.writeString(file, actual);
            }
            assertThat(actual).as(MEANT).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Nested
    class Text {
        @Test
        void showsTheFirstCallAsItAlwaysDid() {
            assertGolden("first-call.txt", FirstCall.compare().toText());
        }

        @Test
        void showsRootTopicsInRussianAsItAlwaysDid() {
            assertGolden(
                    "first-call-roots-ru.txt", FirstCall.compareRootsInRussian().toText());
        }

        @Test
        void saysThatThereAreNoReadouts() {
            assertThat(new DossierFixture().compare().toText()).isEqualTo("""
                            Call, telephone
                            ═══════════════
                            Event         call (call, telephone)
                            Time          2021-01-26
                            Participants  United States
                                          Russia

                            READOUTS
                              None of this event is on record.

                            OVERLAP
                              not known: anything from none to all
                              Topics that every side mentions, of those that any side mentions; what is not known widens the range.
                            """);
        }

        @Test
        void saysInACellBothSidesOfADispute() {
            ReadoutComparison comparison = new DossierFixture()
                    .topics("security")
                    .topicUnder("security", "arms")
                    .topicUnder("arms", "new-start")
                    .readout("us", us -> us.omits("security").mentions("new-start", AGREED, Modality.PLANNED))
                    .compare();
            assertThat(comparison.toMarkdown()).contains("disputed: (narrower) agreed (planned); omission reported");
        }

        @Test
        void explainsOnlyTheMarksThatItUses() {
            ReadoutComparison comparison = new DossierFixture()
                    .topics("arms")
                    .readout("us", us -> us.mentions("arms", AGREED, Modality.DENIED))
                    .readout("us-remarks", us -> us.mentions("arms", AGREED, Modality.DENIED))
                    .compare();
            assertThat(comparison.toText())
                    .contains("\n  (denied)        the readout says that it was not done\n")
                    .contains("\n  side            a readout, as all of them have one issuer\n")
                    .doesNotContain("  ? ", "absent", "(planned)");
        }

        @Test
        void keepsALabelFromSteeringTheTerminal() {
            String text = hostile().toText();
            assertThat(text).contains("a|b <img src=x>\uFFFD[31m\uFFFD").doesNotContain("\u001b", "\u202e");
        }

        @Test
        void alignsByCodePointsWhateverTheScript() {
            ReadoutComparison comparison = new DossierFixture()
                    .topicLabelled("a", "Контроль над вооружениями")
                    .topicLabelled("b", "𝔸𝔹ℂ 🕊🕊")
                    .readout("us", us -> us.mentions("a", AGREED).mentions("b", AGREED))
                    .compare();
            assertThat(comparison.toText().lines().filter(line -> line.endsWith("unknown")))
                    .hasSize(2)
                    .extracting(line -> line.codePointCount(0, line.indexOf("agreed")))
                    .containsExactly(27, 27);
        }

        @Test
        void showsManyReadoutsInParts() {
            ReadoutComparison comparison = new DossierFixture()
                    .topics("arms")
                    .readout("us", us -> us.mentions("arms", AGREED))
                    .readout("us-briefing", us -> us)
                    .readout("ru", ru -> ru)
                    .readout("uk", uk -> uk.omits("arms"))
                    .compare();
            assertThat(comparison.toText().lines().filter(line -> line.startsWith("TOPIC")))
                    .hasSize(2);
        }
    }

    @Nested
    class Markdown {
        @Test
        void showsTheFirstCallAsItAlwaysDid() {
            assertGolden("first-call.md", FirstCall.compare().toMarkdown());
        }

        @Test
        void showsALabelAsItIsWritten() {
            assertThat(hostile().toMarkdown())
                    .contains("| a\\|b &lt;img src=x&gt;\uFFFD\\[31m\uFFFD \\[x\\](http://y) \\*z\\* \\`q\\` \\_u\\_"
                            + " \\\\\\| |");
        }
    }

    private static ReadoutComparison hostile() {
        return new DossierFixture()
                .topicLabelled("a", HOSTILE)
                .readout("us", us -> us.mentions("a", AGREED))
                .compare();
    }
}
