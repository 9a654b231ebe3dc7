package io.github.communique.archive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReportTest {
    @Test
    void theCountsAddUpByReasonAndByFile() {
        String gdelt = Made.file(
                Made.gdelt(61),
                Made.gdelt(61).with("GLOBALEVENTID", "2").with("SOURCEURL", "https://herald.example/"),
                Made.gdelt(61).with("GLOBALEVENTID", "3").with("EventCode", "010"),
                Made.gdelt(61).with("GLOBALEVENTID", "4").with("EventCode", "---"));
        String icews = Made.file(Made.icews().with("Source Country", "NA").with("Target Name", "NA"));
        Read read = Read.of(
                EventArchive.auto().selecting(Selection.parse("calls")),
                Made.input("a.CSV", gdelt),
                Made.input("b.tab", icews));
        assertThat(read.report().toJson()).isEqualTo("""
                {
                  "read": 5,
                  "kept": 2,
                  "folded": 1,
                  "filtered": 1,
                  "refused": 1,
                  "byReason": {
                    "archive.code-unknown": 1,
                    "filtered.kind": 1,
                    "folded.repeated": 1
                  },
                  "files": [
                    {
                      "file": "a.CSV",
                      "layout": "gdelt-2.0",
                      "read": 4,
                      "kept": 1,
                      "folded": 1,
                      "filtered": 1,
                      "refused": 1,
                      "byReason": {
                        "archive.code-unknown": 1,
                        "filtered.kind": 1,
                        "folded.repeated": 1
                      },
                      "notes": { },
                      "missing": { }
                    },
                    {
                      "file": "b.tab",
                      "layout": "icews",
                      "read": 1,
                      "kept": 1,
                      "folded": 0,
                      "filtered": 0,
                      "refused": 0,
                      "byReason": { },
                      "notes": {
                        "archive.actor-blank": 1
                      },
                      "missing": {
                        "": 1,
                        "NA": 2
                      }
                    }
                  ]
                }
                """);
    }

    @Test
    void aDamagedFileIsInTheReport() {
        Read read = Read.of(EventArchive.auto(), Made.input("notes.txt", "hello\n"));
        assertThat(read.report().toJson())
                .contains("      \"damage\": {\n        \"code\": \"archive.not-recognised\",\n");
    }
}
