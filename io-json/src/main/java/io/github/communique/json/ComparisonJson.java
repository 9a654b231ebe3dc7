package io.github.communique.json;

import io.github.communique.compare.ReadoutComparison;
import io.github.communique.json.internal.ComparisonWriter;
import io.github.communique.json.internal.JsonOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Writes a comparison as one JSON object; deterministic, for reading by programs.
 *
 * <pre>{@code
 * { "event": "call-1",
 *   "readouts": [ {"id": "readout-1", "issuer": "united-states", "form": "written"} ],
 *   "superseded": [ "readout-0" ],
 *   "rows": [ {"topic": "new-start", "label": "New START", "depth": 2, "divergence": "same-treatment",
 *              "cells": [ {"readout": "readout-1", "status": "mentioned", "treatments": ["agreed"],
 *                          "mentions": [ {"topic": "new-start", "treatment": "agreed", "modality": "asserted", ...} ],
 *                          "omissions": [ {"topic": "new-start", "reportedBy": "source-1"} ],
 *                          "citations": [ ... ]} ]} ],
 *   "claims": [ {"aspect": "initiator", "disputed": true,
 *                "values": [ {"value": "russia", "assertedBy": [ {"source": "source-1"} ], "citations": [ ... ]} ]} ],
 *   "commitments": [ {"topic": "new-start", "label": "New START", "standing": "shared",
 *                     "entries": [ {"readout": "readout-1", "issuer": "united-states", "modality": "asserted",
 *                                   "action": "...", "parties": [ ... ], "due": "2021-02-05", "citations": [ ... ]} ]} ],
 *   "overlap": {"min": 0.25, "max": 0.5, "minFraction": "2/8", "maxFraction": "4/8"} }
 * }</pre>
 *
 * <p>The lists of an object are there even when empty; citations have the form that they have in {@link DossierJson}.
 */
public final class ComparisonJson {
    private ComparisonJson() {}

    /**
     * Writes a comparison, indented by two spaces, with a line break at the end.
     *
     * @param comparison the comparison
     * @param out where to; is flushed and left open
     * @throws IOException if it cannot be written
     */
    public static void write(ReadoutComparison comparison, OutputStream out) throws IOException {
        JsonOutput.writePretty(out, g -> new ComparisonWriter(g).write(comparison));
    }

    /**
     * Writes a comparison into a string.
     *
     * @param comparison the comparison
     * @return the text, with a line break at the end
     */
    public static String toJson(ReadoutComparison comparison) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(comparison, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
