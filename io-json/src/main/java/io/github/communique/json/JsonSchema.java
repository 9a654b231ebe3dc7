package io.github.communique.json;

import io.github.communique.json.internal.SchemaDocuments;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * JSON Schemas (draft 2020-12) of what strict reading accepts, made from the model, with titles, descriptions and
 * examples; for editors, validators and programs in other languages.
 *
 * <p>Each is whole in itself. The same texts are in this jar, as {@value #DOSSIER_FILE} and {@value #RECORDS_FILE}
 * beside this class. A few rules cannot be stated in a schema, such as that no property stands twice; docs/json.md
 * lists them.
 */
public final class JsonSchema {
    /** The file with the schema of a dossier. */
    public static final String DOSSIER_FILE = "dossier.schema.json";

    /** The file with the schema of a record. */
    public static final String RECORDS_FILE = "records.schema.json";

    /** The table, tab-separated, of the rules that strict reading keeps and no schema can state. */
    public static final String BEYOND_FILE = "beyond-schema.tsv";

    private JsonSchema() {}

    /**
     * Returns the schema of a document that holds a dossier.
     *
     * @return JSON, indented, with a line break at the end
     */
    public static String dossier() {
        return SchemaDocuments.dossier();
    }

    /**
     * Returns the schema of one line of a stream.
     *
     * @return JSON, indented, with a line break at the end
     */
    public static String ndjsonRecord() {
        return SchemaDocuments.ndjsonRecord();
    }

    /**
     * Returns the rules that strict reading keeps and no schema can state.
     *
     * @return a table, tab-separated, with a header: the name of the rule, the code of the finding, and the rule in a
     *     sentence
     */
    public static String beyond() {
        try (InputStream in = Objects.requireNonNull(JsonSchema.class.getResourceAsStream(BEYOND_FILE))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
