package io.github.communique.cli.place;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** Passes over documents that have been read before, to find something in them again; holds no more than it finds. */
public final class DocumentScan {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxDocumentLength(-1).build())
            .build();

    private DocumentScan() {}

    /** Visits the root of a document; where the document is broken, the visit just ends. */
    public static void over(InputStream document, Visitor visitor) throws IOException {
        try (document;
                JsonParser p = FACTORY.createParser(ObjectReadContext.empty(), document)) {
            if (p.nextToken() != null) {
                visitor.visit(p);
            }
        } catch (JacksonIOException e) {
            throw e.getCause();
        } catch (JacksonException e) {
            // The reader has reported it.
        }
    }

    /**
     * Lists the keys of the records in a document, read or not, by the name of their list; empty where there is none.
     */
    public static Map<String, List<String>> recordKeys(InputStream document) throws IOException {
        Map<String, List<String>> keys = new HashMap<>();
        over(document, p -> {
            while (p.nextToken() == JsonToken.PROPERTY_NAME) {
                String list = p.currentName();
                if (p.nextToken() == JsonToken.START_ARRAY && !keys.containsKey(list)) {
                    keys.put(list, keys(p, RecordKinds.keyProperties(list)));
                } else {
                    p.skipChildren();
                }
            }
        });
        return keys;
    }

    private static List<String> keys(JsonParser p, List<String> properties) {
        List<String> keys = new ArrayList<>();
        while (p.nextToken() != JsonToken.END_ARRAY) {
            keys.add(key(p, properties));
        }
        return keys;
    }

    /** The key of the record that the parser stands at, which it moves to the end of. */
    public static String key(JsonParser p, List<String> properties) {
        if (p.currentToken() != JsonToken.START_OBJECT) {
            p.skipChildren();
            return "";
        }
        Map<String, String> found = new HashMap<>();
        while (p.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = p.currentName();
            if (p.nextToken() == JsonToken.VALUE_STRING && properties.contains(name)) {
                found.putIfAbsent(name, p.getString());
            } else {
                p.skipChildren();
            }
        }
        return RecordKinds.key(
                properties.stream().map(name -> found.getOrDefault(name, "")).toList());
    }

    /** Moves a parser through a document. */
    @FunctionalInterface
    public interface Visitor {
        void visit(JsonParser p);
    }
}
