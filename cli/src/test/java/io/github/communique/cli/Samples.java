package io.github.communique.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small dossiers to try things with. */
public final class Samples {
    /** Two calls with readouts, the second of both sides. */
    public static final String CALLS = """
            {
              "communique": "1.0",
              "id": "talks",
              "title": "Talks",
              "parties": [
                {"id": "north", "kind": "state", "names": {"en": "North", "ru": "Север"}},
                {"id": "south", "kind": "state", "names": {"en": "South"}}
              ],
              "topics": [
                {"id": "trade", "prefLabels": {"en": "Trade", "ru": "Торговля"}},
                {"id": "tariffs", "prefLabels": {"en": "Tariffs"}, "broader": "trade"}
              ],
              "sources": [
                {"id": "gazette", "kind": "news-article", "publisher": "The Gazette", "title": "They talked",
                 "published": "2021-01-27", "language": "en"}
              ],
              "events": [
                {"type": "call", "id": "call-1", "time": "2021-01-25", "medium": "telephone",
                 "participants": [{"party": "north"}, {"party": "south"}]},
                {"type": "call", "id": "call-2", "title": "The long call", "time": "2021-01-26", "medium": "video",
                 "participants": [{"party": "north", "office": "President"}, {"party": "south"}]}
              ],
              "readouts": [
                {"id": "north-1", "event": "call-1", "issuer": "north", "form": "written", "issued": "2021-01-25",
                 "coding": "partial"},
                {"id": "north-2", "event": "call-2", "issuer": "north", "form": "written", "issued": "2021-01-26",
                 "coding": "partial",
                 "mentions": [{"topic": "tariffs", "treatment": "discussed", "by": ["north"],
                               "citations": [{"source": "gazette", "directness": "paraphrased-in-report"}]}]},
                {"id": "south-2", "event": "call-2", "issuer": "south", "form": "briefing", "issued": "2021-01-27",
                 "coding": "partial",
                 "mentions": [{"topic": "trade", "treatment": "agreed", "by": ["south"],
                               "citations": [{"source": "gazette", "directness": "paraphrased-in-report"}]}]}
              ]
            }
            """;

    /** A statement of one party on a topic; nothing is wrong with it. */
    public static final String STATEMENT = """
            {
              "communique": "1.0",
              "id": "word",
              "title": "Word",
              "parties": [
                {"id": "north", "kind": "state", "names": {"en": "North"}},
                {"id": "south", "kind": "state", "names": {"en": "South"}}
              ],
              "topics": [
                {"id": "trade", "prefLabels": {"en": "Trade"}}
              ],
              "sources": [
                {"id": "gazette", "kind": "news-article", "publisher": "The Gazette", "title": "Word", "language": "en"}
              ],
              "events": [
                {"type": "action", "id": "word-1", "time": "2021-01-25", "kind": "statement", "description": "Word",
                 "participants": [{"party": "north"}, {"party": "south"}]}
              ],
              "readouts": [
                {"id": "north-1", "event": "word-1", "issuer": "north", "form": "written", "issued": "2021-01-25",
                 "coding": "partial",
                 "mentions": [{"topic": "trade", "treatment": "discussed", "by": ["north"],
                               "citations": [{"source": "gazette", "directness": "paraphrased-in-report"}]}]}
              ]
            }
            """;

    /** The same as lines. */
    public static final String STATEMENT_LINES = """
            {"type":"dossier","communique":"1.0","id":"word","title":"Word"}
            {"type":"party","id":"north","kind":"state","names":{"en":"North"}}
            {"type":"party","id":"south","kind":"state","names":{"en":"South"}}
            {"type":"topic","id":"trade","prefLabels":{"en":"Trade"}}
            {"type":"source","id":"gazette","kind":"news-article","publisher":"The Gazette","title":"Word","language":"en"}
            {"type":"action","id":"word-1","time":"2021-01-25","participants":[{"party":"north","role":"principal"},{"party":"south","role":"principal"}],"kind":"statement","description":"Word"}
            {"type":"readout","id":"north-1","event":"word-1","issuer":"north","form":"written","issued":"2021-01-25","coding":"partial","mentions":[{"topic":"trade","treatment":"discussed","by":["north"],"modality":"asserted","citations":[{"source":"gazette","directness":"paraphrased-in-report"}]}],"revision":1}
            """;

    private Samples() {}

    public static Path file(Path folder, String name, String content) {
        try {
            return Files.writeString(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
