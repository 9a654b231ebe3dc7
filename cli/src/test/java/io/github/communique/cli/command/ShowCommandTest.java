package io.github.communique.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.cli.Ran;
import io.github.communique.cli.Samples;
import org.junit.jupiter.api.Test;

class ShowCommandTest {
    @Test
    void showsWhatIsInADossier() {
        assertThat(Ran.reading(Samples.CALLS, "show", "-")).isEqualTo(new Ran(0, """
                Talks

                  Id        talks
                  Records   2 parties, no people, 2 topics, 1 source, 2 events, 3 readouts, no claims

                EVENTS

                  call-1  2021-01-25  call, telephone
                    North
                    South
                    - north-1: North, written, issued 2021-01-25
                      known only through reports, coded in part; no mentions, no reported omissions

                  call-2  2021-01-26  call, video
                    The long call
                    President (North)
                    South
                    - north-2: North, written, issued 2021-01-26
                      known only through reports, coded in part; 1 mention, no reported omissions
                    - south-2: South, briefing, issued 2021-01-27
                      known only through reports, coded in part; 1 mention, no reported omissions

                SOURCES
                  gazette  news article, The Gazette, 2021-01-27
                    They talked
                """, ""));
    }

    @Test
    void showsAReadoutWhoseEventIsMissing() {
        String orphan = Samples.CALLS.replace("\"event\": \"call-1\"", "\"event\": \"call-9\"");
        assertThat(Ran.reading(orphan, "show", "-").out())
                .contains("READOUTS OF EVENTS THAT ARE NOT HERE\n\n  call-9\n    - north-1: ");
    }

    @Test
    void breaksALongDescriptionIntoLines() {
        String lengthy = "word ".repeat(40) + "end";
        String described = Samples.CALLS.replace(
                "\"title\": \"Talks\"", "\"title\": \"Talks\", \"description\": \"" + lengthy + "\"");
        assertThat(Ran.reading(described, "show", "-").out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100))
                .anySatisfy(line -> assertThat(line).isEqualTo("end"));
    }
}
