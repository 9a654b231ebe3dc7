package io.github.communique.json.internal;

import io.github.communique.check.ReadingCode;
import io.github.communique.model.DossierRecord;
import io.github.communique.schema.Cardinality;
import io.github.communique.schema.Property;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** One property of an object: a value, or a list of values that is left out when empty. */
final class PropertyCodec<T, B, V> {
    private final Property<T, B, V> property;
    private final ValueCodec<V> codec;
    private final PreparedString name;
    private final boolean isMany;
    private final boolean holdsRecords;

    private PropertyCodec(Property<T, B, V> property) {
        this.property = property;
        this.codec = Codecs.of(property.type());
        this.name = new PreparedString(property.name());
        this.isMany = property.cardinality() == Cardinality.MANY;
        this.holdsRecords =
                isMany && DossierRecord.class.isAssignableFrom(property.type().javaType());
    }

    static <T, B, V> PropertyCodec<T, B, V> of(Property<T, B, V> property) {
        return new PropertyCodec<>(property);
    }

    String name() {
        return property.name();
    }

    /** Reads the value into the builder; says whether it did. */
    boolean read(JsonParser p, ReadContext context, B builder) {
        if (!isMany) {
            V value = codec.read(p, context);
            return value != null && set(value, p, context, builder);
        }
        if (p.currentToken() != JsonToken.START_ARRAY) {
            Tokens.refuse(p, context, "a list (" + property.name() + ")");
            return false;
        }
        while (p.nextToken() != JsonToken.END_ARRAY) {
            V value = codec.read(p, context);
            boolean isSet = value != null && set(value, p, context, builder);
            if (holdsRecords) {
                context.countRecord(isSet);
            }
        }
        return true;
    }

    private boolean set(V value, JsonParser p, ReadContext context, B builder) {
        try {
            property.set(builder, value);
            return true;
        } catch (IllegalArgumentException e) {
            context.report(ReadingCode.INVALID_VALUE, p, String.valueOf(e.getMessage()));
            return false;
        }
    }

    /** Reads a value without setting it. */
    @Nullable
    Object readOne(JsonParser p, ReadContext context) {
        return codec.read(p, context);
    }

    @SuppressWarnings("unchecked")
    void setRaw(B builder, Object value) {
        property.set(builder, (V) value);
    }

    void write(T object, JsonGenerator g) {
        if (isMany) {
            writeList(property.values(object), g);
            return;
        }
        V value = property.value(object);
        if (value != null) {
            g.writeName(name);
            codec.write(value, g);
        }
    }

    private void writeList(List<V> values, JsonGenerator g) {
        int count = values.size();
        if (count > 0) {
            g.writeName(name);
            g.writeStartArray();
            for (int i = 0; i < count; i++) {
                codec.write(values.get(i), g);
            }
            g.writeEndArray();
        }
    }
}
