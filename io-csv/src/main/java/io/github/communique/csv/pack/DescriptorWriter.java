package io.github.communique.csv.pack;

import io.github.communique.csv.table.Table;
import io.github.communique.model.DossierHeader;
import io.github.communique.schema.ModelSchema;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * Writes {@code datapackage.json}, of the Data Package standard, version 2: the tables that a package has, their
 * columns, types and keys.
 */
final class DescriptorWriter {
    /** The property that says which version of this library's format a package has. */
    static final String VERSION = "communique";

    private static final String PROFILE = "https://datapackage.org/profiles/2.0/";
    private static final Pattern LICENCE_ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.+-]*");
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    private final JsonGenerator g;

    private DescriptorWriter(JsonGenerator g) {
        this.g = g;
    }

    /**
     * Writes the descriptor of a package.
     *
     * @param header what the dossier says of itself
     * @param tables the tables that the package has, in order
     * @param out where to; is left open
     */
    static void write(DossierHeader header, List<Table> tables, OutputStream out) throws IOException {
        try (JsonGenerator g = FACTORY.createGenerator(new Pretty(), out)) {
            new DescriptorWriter(g).write(header, tables);
            g.writeRaw('\n');
        }
    }

    private void write(DossierHeader header, List<Table> tables) {
        g.writeStartObject();
        g.writeStringProperty("$schema", PROFILE + "datapackage.json");
        g.writeStringProperty(VERSION, ModelSchema.VERSION);
        g.writeStringProperty("name", header.id().value().replace(':', '-'));
        g.writeStringProperty("id", header.id().value());
        g.writeStringProperty("title", header.title());
        header.description().ifPresent(text -> g.writeStringProperty("description", text));
        header.licence().filter(LICENCE_ID.asMatchPredicate()).ifPresent(this::licence);
        g.writeArrayPropertyStart("resources");
        for (Table table : tables) {
            resource(table, Set.copyOf(tables));
        }
        g.writeEndArray();
        g.writeEndObject();
    }

    private void licence(String id) {
        g.writeArrayPropertyStart("licenses");
        g.writeStartObject();
        g.writeStringProperty("name", id);
        g.writeEndObject();
        g.writeEndArray();
    }

    private void resource(Table table, Set<Table> present) {
        g.writeStartObject();
        g.writeStringProperty("name", table.name());
        g.writeStringProperty("path", table.name() + ".csv");
        g.writeStringProperty("type", "table");
        g.writeStringProperty("format", "csv");
        g.writeStringProperty("mediatype", "text/csv");
        g.writeStringProperty("encoding", "utf-8");
        g.writeObjectPropertyStart("dialect");
        g.writeStringProperty("$schema", PROFILE + "tabledialect.json");
        g.writeStringProperty("delimiter", ",");
        g.writeStringProperty("lineTerminator", "\n");
        g.writeEndObject();
        g.writeObjectPropertyStart("schema");
        new TableSchemaWriter(g, table, present).write(PROFILE + "tableschema.json");
        g.writeEndObject();
        g.writeEndObject();
    }

    /** Two spaces for each level, {@code \n}, as in all JSON of this library. */
    private static final class Pretty extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                            .withRootSeparator(""))
                    .withObjectIndenter(INDENTER)
                    .withArrayIndenter(INDENTER);
        }
    }
}
