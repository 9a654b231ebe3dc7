package io.github.communique.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class MentionsTest {
    private static final String ROW = String.join(
            "\t",
            "817930978",
            "20190121220000",
            "20190121224500",
            "1",
            "gazette.example",
            "https://gazette.example/1",
            "3",
            "-1",
            "1203",
            "1180",
            "1",
            "40",
            "5120",
            "-1.0840108401084",
            "srclc:fra; eng:Moses 2.1",
            "");

    @Test
    void aMentionHasAllItsColumns() throws IOException {
        try (GdeltMentions mentions = open(ROW + "\n")) {
            assertThat(mentions.stream().toList())
                    .containsExactly(new GdeltMention(
                            "817930978",
                            LocalDateTime.of(2019, 1, 21, 22, 0),
                            LocalDateTime.of(2019, 1, 21, 22, 45),
                            GdeltMention.Collection.WEB,
                            "gazette.example",
                            "https://gazette.example/1",
                            OptionalInt.of(3),
                            OptionalInt.empty(),
                            OptionalInt.of(1203),
                            OptionalInt.of(1180),
                            true,
                            40,
                            OptionalInt.of(5120),
                            Optional.of(new BigDecimal("-1.0840108401084")),
                            Optional.of("srclc:fra; eng:Moses 2.1"),
                            Optional.empty(),
                            1));
        }
    }

    @Test
    void badRowsAreHandedOverAndCounted() throws IOException {
        Read read = new Read();
        String content = ROW + "\nx\n" + ROW.replace("\t1\tgazette", "\t9\tgazette") + "\n"
                + ROW.replace("20190121224500", "2019") + "\n" + ROW + "\n";
        try (GdeltMentions mentions = GdeltMentions.open(Made.input("m", content), ArchiveLimits.defaults(), read)) {
            assertThat(mentions.stream().map(GdeltMention::line)).containsExactly(1L, 5L);
            assertThat(mentions.report().read()).isEqualTo(5);
            assertThat(mentions.report().refused()).isEqualTo(3);
        }
        assertThat(read.reasons())
                .containsExactly(
                        "m:2: error: a row of this file has 16 columns, this one has 1 [archive.column-count]",
                        "m:3: MentionType: error: must be a number from 1 to 6: '9' [value.invalid]",
                        "m:4: MentionTimeDate: error: the time must look like '20190121220000': '2019'"
                                + " [archive.date-malformed]");
    }

    private static GdeltMentions open(String content) throws IOException {
        return GdeltMentions.open(Made.input("m", content), ArchiveLimits.defaults(), ArchiveProblems.none());
    }
}
