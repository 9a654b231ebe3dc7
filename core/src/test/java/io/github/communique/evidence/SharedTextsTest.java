package io.github.communique.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quotes typed here by hand, in plain ASCII, looked up in real texts that may lie beside the repository. */
class SharedTextsTest {
    private static final Path TEXTS = Path.of("..", "..", "shared");
    private static final String NPR = "seeds/000_241ce803522ac538.txt";
    private static final String WSJ = "seeds/002_9945b25d7142bebd.txt";
    private static final String CONTEXT = "data/context-2021-01-26/";
    private static final String BRIEFING = CONTEXT
            + "2021-01-26-press-briefing-by-press-secretary-jen-psaki-and-domestic-policy-advisor-susan-rice-january-26-2021.md";
    private static final String READOUT = CONTEXT
            + "2021-01-26-readout-of-president-joseph-r-biden-jr-call-with-president-vladimir-putin-of-russia.md";

    @BeforeEach
    void skipWithoutTheTexts() {
        assumeTrue(Files.isDirectory(TEXTS), "the articles and briefings are not kept beside the repository");
    }

    private static String text(String file) throws IOException {
        return TextFormats.standard().read(TEXTS.resolve(file)).text();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                NPR + "|The Trump administration tried to add new conditions to the treaty in its negotiations",
                NPR + "|Navalny's imprisonment",
                WSJ + "|Mr. Biden reaffirmed America's \"strong support\" for Ukraine's sovereignty",
                WSJ + "|WASHINGTON -- The White House said Tuesday",
                BRIEFING + "|in the face of Russians' ongoing--Russia's ongoing aggression",
                BRIEFING + "|[sic]",
                READOUT + "|reaffirmed the United States' firm support for Ukraine's sovereignty",
                READOUT + "|President Vladimir Putin of Russia. They discussed"
            })
    void aQuoteTypedByHandIsConfirmed(String file, String quote) throws IOException {
        assertThat(Cited.messages(text(file), Cited.quote(quote))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                READOUT + "|strong support for Ukraine's|expected 'strong support', found 'firm support'",
                WSJ + "|firm support|expected 'firm support', found 'strong support'",
                READOUT + "|the poisoning of Alexei Navalny|expected 'Alexei Navalny', found 'Aleksey Navalny'",
                READOUT + "|title: Readout|, nor is anything like it",
                READOUT + "|going forward. ###|expected 'forward. ###', found 'forward.'"
            })
    void aMisquotationIsToldHowItDiffers(String file, String quote, String difference) throws IOException {
        assertThat(Cited.messages(text(file), Cited.quote(quote)))
                .singleElement()
                .asString()
                .endsWith(difference);
    }
}
