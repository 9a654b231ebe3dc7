package io.github.communique.json.internal;

import io.github.communique.check.ReadingCode;
import io.github.communique.model.ExtensionValue;
import io.github.communique.model.Extensions;
import io.github.communique.schema.Cardinality;
import io.github.communique.schema.ModelSchema;
import io.github.communique.schema.ObjectType;
import io.github.communique.schema.UnionType;
import io.github.communique.text.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** Objects: records of the model and values inside them. Properties are written in order and read in any. */
public final class ObjectCodec<T, B> implements ValueCodec<T> {
    /** The property by which a file says that it is one of this library's, and of which version. */
    static final String VERSION = "communique";

    private static final String EXTENSIONS = "extensions";

    private final ObjectType<T, B> type;
    private final List<PropertyCodec<T, B, ?>> properties;
    private final Map<String, Integer> indexes = new HashMap<>();
    private final long required;
    private final boolean isVersioned;
    private final boolean keepsUnknown;

    ObjectCodec(ObjectType<T, B> type) {
        this.type = type;
        this.properties = type.properties().stream()
                .<PropertyCodec<T, B, ?>>map(PropertyCodec::of)
                .toList();
        IntStream.range(0, properties.size())
                .forEach(i -> indexes.put(properties.get(i).name(), i));
        this.isVersioned = isVersioned(type);
        if (isVersioned) {
            indexes.put(VERSION, properties.size());
        }
        this.keepsUnknown = indexes.containsKey(EXTENSIONS);
        this.required = requiredBits();
    }

    /** Whether objects of a type say of which version of the form they are. */
    static boolean isVersioned(ObjectType<?, ?> type) {
        return type == ModelSchema.DOSSIER || type == ModelSchema.DOSSIER_HEADER;
    }

    private long requiredBits() {
        long bits = isVersioned ? 1L << properties.size() : 0;
        for (int i = 0; i < properties.size(); i++) {
            if (type.properties().get(i).cardinality() == Cardinality.REQUIRED) {
                bits |= 1L << i;
            }
        }
        return bits;
    }

    @Override
    public @Nullable T read(JsonParser p, ReadContext context) {
        if (p.currentToken() != JsonToken.START_OBJECT) {
            Tokens.refuse(p, context, "an object (" + type.name() + ")");
            return null;
        }
        TokenStreamLocation start = p.currentTokenLocation();
        String first = p.nextName();
        if (type == ModelSchema.DOSSIER && !VERSION.equals(first)) {
            throw context.fatal(
                    ReadingCode.NOT_A_DOSSIER,
                    p,
                    "a dossier must begin with the property '" + VERSION + "': "
                            + (first == null ? "it has none" : Words.quote(first)));
        }
        return readProperties(first, p, context, start, TypeProperty.NONE);
    }

    /**
     * Reads an object whose first property name was read.
     *
     * @param first that name, null if the object has no properties
     * @param typeProperty what is known of the property that tells the type
     */
    @Nullable
    T readProperties(
            @Nullable String first,
            JsonParser p,
            ReadContext context,
            TokenStreamLocation start,
            TypeProperty typeProperty) {
        Reading reading = new Reading(p, context, typeProperty);
        if (keepsUnknown) {
            context.enterRecord(p);
        }
        for (String name = first; name != null; name = p.nextName()) {
            Integer index = indexes.get(name);
            if (index != null) {
                reading.read(index, name);
            } else if (typeProperty != TypeProperty.NONE && name.equals(UnionType.DISCRIMINATOR)) {
                reading.readType();
            } else {
                reading.keepUnknown(name);
            }
        }
        Map<String, ExtensionValue> unknown = keepsUnknown ? context.leaveRecord() : Map.of();
        return reading.finish(start, unknown);
    }

    @Override
    public void write(T value, JsonGenerator g) {
        g.writeStartObject();
        writeProperties(value, g);
        g.writeEndObject();
    }

    /** Writes what stands between the braces. */
    void writeProperties(T value, JsonGenerator g) {
        if (isVersioned) {
            g.writeStringProperty(VERSION, ModelSchema.VERSION);
        }
        for (PropertyCodec<T, B, ?> property : properties) {
            property.write(value, g);
        }
    }

    /** The reading of one object. */
    private final class Reading {
        private final JsonParser p;
        private final ReadContext context;
        private final B builder = type.newBuilder();
        private long seen;
        private long valid;
        private @Nullable Extensions extensions;
        private boolean typeSeen;

        Reading(JsonParser p, ReadContext context, TypeProperty typeProperty) {
            this.p = p;
            this.context = context;
            this.typeSeen = typeProperty == TypeProperty.READ;
        }

        /** Passes over the type, which is known already. */
        void readType() {
            if (typeSeen) {
                skipDuplicate(UnionType.DISCRIMINATOR);
                return;
            }
            typeSeen = true;
            p.nextToken();
            Tokens.isString(p, context, UnionType.DISCRIMINATOR);
        }

        private void skipDuplicate(String name) {
            context.report(ReadingCode.DUPLICATE_PROPERTY, p, "the property " + Words.quote(name) + " stands twice");
            p.nextToken();
            p.skipChildren();
        }

        void read(int index, String name) {
            long bit = 1L << index;
            if ((seen & bit) != 0) {
                skipDuplicate(name);
                return;
            }
            seen |= bit;
            p.nextToken();
            if (index == properties.size() ? readVersion() : readValue(properties.get(index))) {
                valid |= bit;
            }
        }

        private boolean readValue(PropertyCodec<T, B, ?> property) {
            if (property.name().equals(EXTENSIONS)) {
                extensions = (Extensions) property.readOne(p, context);
                return true;
            }
            return property.read(p, context, builder);
        }

        private boolean readVersion() {
            if (p.currentToken() == JsonToken.VALUE_STRING && p.getString().equals(ModelSchema.VERSION)) {
                return true;
            }
            throw context.fatal(
                    ReadingCode.NOT_A_DOSSIER,
                    p,
                    "the format version must be the string '" + ModelSchema.VERSION + "': "
                            + Words.quote(p.getString()));
        }

        void keepUnknown(String name) {
            context.report(ReadingCode.UNKNOWN_PROPERTY, p, UnknownProperty.message(type, name));
            String pointer = ReadContext.pointer(p);
            p.nextToken();
            context.keep(pointer, ExtensionsCodec.readValue(p, context));
        }

        @Nullable
        T finish(TokenStreamLocation start, Map<String, ExtensionValue> unknown) {
            reportMissing(start);
            if ((required & ~valid) != 0) {
                return null;
            }
            try {
                setExtensions(unknown);
                return type.build(builder);
            } catch (IllegalArgumentException e) {
                context.report(
                        ReadingCode.INVALID_RECORD, start, ReadContext.pointer(p), String.valueOf(e.getMessage()));
                return null;
            }
        }

        private void reportMissing(TokenStreamLocation start) {
            long missing = required & ~seen;
            for (int i = 0; missing >>> i != 0; i++) {
                if ((missing >>> i & 1) != 0) {
                    String name =
                            i == properties.size() ? VERSION : properties.get(i).name();
                    context.report(
                            ReadingCode.MISSING_PROPERTY,
                            start,
                            ReadContext.pointer(p),
                            "missing property '" + name + "', which " + Words.withArticle(type.name()) + " must have");
                }
            }
        }

        private void setExtensions(Map<String, ExtensionValue> unknown) {
            Map<String, ExtensionValue> all = new HashMap<>(unknown);
            if (extensions != null) {
                all.putAll(extensions.asMap());
            }
            if (!all.isEmpty()) {
                properties.get(Objects.requireNonNull(indexes.get(EXTENSIONS))).setRaw(builder, Extensions.of(all));
            }
        }
    }
}
