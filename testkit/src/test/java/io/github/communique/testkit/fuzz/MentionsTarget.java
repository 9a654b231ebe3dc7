package io.github.communique.testkit.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.archive.ArchiveLimits;
import io.github.communique.archive.ArchiveProblems;
import io.github.communique.archive.GdeltMention;
import io.github.communique.archive.GdeltMentions;
import io.github.communique.archive.RefusedRow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Rows of GDELT's table of mentions. */
final class MentionsTarget implements FuzzTarget {
    @Override
    public String name() {
        return "mentions";
    }

    @Override
    public FuzzSyntax syntax() {
        return FuzzSyntax.ROWS;
    }

    @Override
    public List<byte[]> seeds() throws IOException {
        return FuzzCorpus.found(name());
    }

    @Override
    public FuzzOutcome run(byte[] input) throws IOException {
        List<RefusedRow> refused = new ArrayList<>();
        ArchiveProblems problems = new ArchiveProblems() {
            @Override
            public void refused(RefusedRow row) {
                refused.add(row);
            }
        };
        try (GdeltMentions reader =
                GdeltMentions.open(ArchiveTarget.input(input), ArchiveLimits.defaults(), problems)) {
            List<GdeltMention> mentions = reader.stream().toList();
            assertThat(reader.report().kept()).as("kept").isEqualTo(mentions.size());
            assertThat(reader.report().refused()).as("refused").isEqualTo(refused.size());
            assertThat(reader.report().read()).as("rows").isEqualTo(mentions.size() + refused.size());
        }
        for (RefusedRow row : refused) {
            FuzzPlaces.assertMessage(row.finding());
            FuzzPlaces.assertIsLine(input, row.line(), row.bytes());
        }
        return refused.isEmpty()
                ? FuzzOutcome.accepted("mentions")
                : FuzzOutcome.refused(refused.get(0).finding());
    }
}
