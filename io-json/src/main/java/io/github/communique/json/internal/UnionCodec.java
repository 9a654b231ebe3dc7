package io.github.communique.json.internal;

import io.github.communique.check.ReadingCode;
import io.github.communique.schema.ObjectType;
import io.github.communique.schema.UnionType;
import io.github.communique.text.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** One of several objects, told apart by {@code type}, which is written first and may be read anywhere. */
public final class UnionCodec<V> implements ValueCodec<V> {
    private static final PropertyNames DISCRIMINATOR = new PropertyNames(List.of(UnionType.DISCRIMINATOR));

    private final UnionType<V> type;
    private final Map<String, ObjectCodec<? extends V, ?>> members = new HashMap<>();

    UnionCodec(UnionType<V> type) {
        this.type = type;
        type.members().forEach((name, member) -> members.put(name, Codecs.object(member)));
    }

    @Override
    public @Nullable V read(JsonParser p, ReadContext context) {
        if (p.currentToken() != JsonToken.START_OBJECT) {
            Tokens.refuse(p, context, "an object (" + type.name() + ")");
            return null;
        }
        long start = context.place(p);
        int first = DISCRIMINATOR.next(p, 0);
        if (first == 0) {
            p.nextToken();
            if (!Tokens.isString(p, context, type.name() + " type")) {
                p.nextToken();
                skipRest(p);
                return null;
            }
            return readMember(p.getString(), p, context, start, TypeProperty.READ);
        }
        ReadContext.Lookahead found = p.currentToken() != JsonToken.PROPERTY_NAME ? null : context.lookAhead(p, start);
        if (found == null || found.discriminator() == null) {
            context.report(
                    ReadingCode.MISSING_PROPERTY,
                    start,
                    ReadContext.objectPointer(p),
                    "missing property 'type', which must be one of " + allowed());
            skipRest(p);
            return null;
        }
        return readMember(found.discriminator(), found.resume(), context, start, TypeProperty.TO_COME);
    }

    private @Nullable V readMember(
            String name, JsonParser p, ReadContext context, long start, TypeProperty typeProperty) {
        ObjectCodec<? extends V, ?> member = members.get(name);
        if (member != null) {
            int first = typeProperty == TypeProperty.READ ? member.nextName(p, 0) : member.currentName(p);
            return member.readProperties(first, p, context, start, typeProperty);
        }
        if (typeProperty == TypeProperty.READ) {
            p.nextName();
        }
        context.report(
                ReadingCode.UNKNOWN_TERM,
                start,
                ReadContext.objectPointer(p) + "/" + UnionType.DISCRIMINATOR,
                type.name() + " type must be one of " + allowed() + ": " + Words.quote(name));
        skipRest(p);
        return null;
    }

    private String allowed() {
        return String.join(", ", type.members().keySet());
    }

    /** Skips to the end of the object, at whose next property name, or end, the parser stands. */
    private static void skipRest(JsonParser p) {
        JsonToken token = p.currentToken();
        while (token == JsonToken.PROPERTY_NAME) {
            p.nextToken();
            p.skipChildren();
            token = p.nextToken();
        }
    }

    @Override
    public void write(V value, JsonGenerator g) {
        write(value, type.memberOf(value), g);
    }

    @SuppressWarnings("unchecked")
    private <M extends V> void write(V value, ObjectType<M, ?> member, JsonGenerator g) {
        g.writeStartObject();
        g.writeStringProperty(UnionType.DISCRIMINATOR, member.name());
        ((ObjectCodec<M, ?>) Objects.requireNonNull(members.get(member.name()))).writeProperties((M) value, g);
        g.writeEndObject();
    }
}
