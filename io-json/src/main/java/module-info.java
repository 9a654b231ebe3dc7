/** Dossiers as JSON documents and NDJSON streams; their JSON Schemas; a Jackson module for the model. */
@org.jspecify.annotations.NullMarked
module io.github.communique.json {
    requires transitive io.github.communique.core;
    requires transitive tools.jackson.databind;
    requires org.jspecify;

    exports io.github.communique.json;

    provides tools.jackson.databind.JacksonModule with
            io.github.communique.json.CommuniqueModule;
}
