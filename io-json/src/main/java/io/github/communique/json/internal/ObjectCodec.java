package io.github.communique.json.internal;

import io.github.communique.check.ReadingCode;
import io.github.communique.model.ExtensionValue;
import io.github.communique.model.Extensions;
import io.github.communique.schema.Cardinality;
import io.github.communique.schema.ModelSchema;
import io.github.communique.schema.ObjectType;
import io.github.communique.schema.Property;
import io.github.communique.schema.UnionType;
import io.github.communique.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;

/** Objects: records of the model and values inside them. Properties are written in order and read in any. */
public final class ObjectCodec<T, B> implements ValueCodec<T> {
    /** The property by which a file says that it is one of this library's, and of which version. */
    static final String VERSION = "communique";

    private static final String EXTENSIONS = "extensions";

    private final ObjectType<T, B> type;
    private final PropertyCodec<T, B, ?>[] properties;
    private final PropertyNames names;
    private final int versionIndex;
    private final int typeIndex;
    private final int extensionsIndex;
    private final long required;
    private final boolean isVersioned;

    ObjectCodec(ObjectType<T, B> type) {
        this.type = type;
        this.properties = codecs(type);
        List<String> all =
                new ArrayList<>(type.properties().stream().map(Property::name).toList());
        this.extensionsIndex = all.indexOf(EXTENSIONS);
        this.versionIndex = all.size();
        this.typeIndex = all.size() + 1;
        all.add(VERSION);
        all.add(UnionType.DISCRIMINATOR);
        this.names = new PropertyNames(all);
        this.isVersioned = isVersioned(type);
        this.required = requiredBits();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <T, B> PropertyCodec<T, B, ?>[] codecs(ObjectType<T, B> type) {
        return type.properties().stream().map(PropertyCodec::of).toArray(PropertyCodec[]::new);
    }

    /** Whether objects of a type say of which version of the form they are. */
    static boolean isVersioned(ObjectType<?, ?> type) {
        return type == ModelSchema.DOSSIER || type == ModelSchema.DOSSIER_HEADER;
    }

    private long requiredBits() {
        long bits = isVersioned ? 1L << properties.length : 0;
        for (int i = 0; i < properties.length; i++) {
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
        long start = context.place(p);
        int first = nextName(p, isVersioned ? versionIndex : 0);
        if (type == ModelSchema.DOSSIER && first != versionIndex) {
            throw context.fatal(
                    ReadingCode.NOT_A_DOSSIER,
                    p,
                    "a dossier must begin with the property '" + VERSION + "': "
                            + (isEnd(first) ? "it has none" : Words.quote(p.currentName())));
        }
        return readProperties(first, p, context, start, TypeProperty.NONE);
    }

    /**
     * Moves on to the name of the next property, or the end of the object, and tells which it is.
     *
     * @param p the parser
     * @param expected the first property in the order of the schema that it may well be
     */
    int nextName(JsonParser p, int expected) {
        return names.next(p, expected);
    }

    /** Tells which property the parser stands at the name of. */
    int currentName(JsonParser p) {
        return names.current(p);
    }

    private static boolean isEnd(int name) {
        return name < 0 && name != PropertyNameMatcher.MATCH_UNKNOWN_NAME;
    }

    /**
     * Reads an object whose first property name was read.
     *
     * @param first that name, as {@link #nextName} tells it
     * @param typeProperty what is known of the property that tells the type
     */
    @Nullable
    T readProperties(int first, JsonParser p, ReadContext context, long start, TypeProperty typeProperty) {
        Reading reading = new Reading(p, context, typeProperty);
        boolean keepsUnknown = extensionsIndex >= 0;
        if (keepsUnknown) {
            context.enterRecord(p);
        }
        for (int name = first; !isEnd(name); name = nextName(p, Math.max(0, name + 1))) {
            if ((name >= 0 && name < versionIndex) || (name == versionIndex && isVersioned)) {
                reading.read(name);
            } else if (name == typeIndex && typeProperty != TypeProperty.NONE) {
                reading.readType();
            } else {
                reading.keepUnknown(p.currentName());
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

        void read(int index) {
            long bit = 1L << index;
            if ((seen & bit) != 0) {
                skipDuplicate(p.currentName());
                return;
            }
            seen |= bit;
            p.nextToken();
            if (index == versionIndex ? readVersion() : readValue(index)) {
                valid |= bit;
            }
        }

        private boolean readValue(int index) {
            PropertyCodec<T, B, ?> property = properties[index];
            if (index == extensionsIndex) {
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
        T finish(long start, Map<String, ExtensionValue> unknown) {
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

        private void reportMissing(long start) {
            long missing = required & ~seen;
            for (int i = 0; missing >>> i != 0; i++) {
                if ((missing >>> i & 1) != 0) {
                    String name = i == properties.length ? VERSION : properties[i].name();
                    context.report(
                            ReadingCode.MISSING_PROPERTY,
                            start,
                            ReadContext.pointer(p),
                            "missing property '" + name + "', which " + Words.withArticle(type.name()) + " must have");
                }
            }
        }

        private void setExtensions(Map<String, ExtensionValue> unknown) {
            if (unknown.isEmpty() && extensions == null) {
                return;
            }
            Map<String, ExtensionValue> all = new HashMap<>(unknown);
            if (extensions != null) {
                all.putAll(extensions.asMap());
            }
            if (!all.isEmpty()) {
                properties[extensionsIndex].setRaw(builder, Extensions.of(all));
            }
        }
    }
}
