package io.github.communique.json.internal;

import io.github.communique.check.CommuniqueFormatException;
import io.github.communique.model.Action;
import io.github.communique.model.Call;
import io.github.communique.model.DiplomaticEvent;
import io.github.communique.model.Meeting;
import io.github.communique.schema.ModelSchema;
import io.github.communique.schema.ObjectType;
import io.github.communique.schema.Property;
import io.github.communique.schema.UnionType;
import io.github.communique.schema.ValueType;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.module.SimpleModule;

/** Binds the codecs to a mapper. */
public final class ModuleBindings {
    private ModuleBindings() {}

    /**
     * Binds every type of the schema to its Java type.
     *
     * @param module takes the bindings
     */
    public static void addTo(SimpleModule module) {
        Set<ValueType<?>> seen = new HashSet<>();
        bind(ModelSchema.DOSSIER, seen, module);
        bind(ModelSchema.DOSSIER_HEADER, seen, module);
        bindEvent(module, DiplomaticEvent.class);
        bindEvent(module, Call.class);
        bindEvent(module, Meeting.class);
        bindEvent(module, Action.class);
    }

    private static void bind(ValueType<?> type, Set<ValueType<?>> seen, SimpleModule module) {
        if (!seen.add(type)) {
            return;
        }
        if (type instanceof UnionType<?> union) {
            union.members().values().forEach(member -> bindProperties(member, seen, module));
            return;
        }
        if (type instanceof ObjectType<?, ?> object) {
            bindProperties(object, seen, module);
        }
        if (!type.javaType().getName().startsWith("java.")) {
            add(type, module);
        }
    }

    private static void bindProperties(ObjectType<?, ?> type, Set<ValueType<?>> seen, SimpleModule module) {
        type.properties().stream().map(Property::type).forEach(inner -> bind(inner, seen, module));
    }

    private static <T> void add(ValueType<T> type, SimpleModule module) {
        ValueCodec<T> codec = Codecs.of(type);
        module.addSerializer(type.javaType(), new Serializer<>(codec));
        module.addDeserializer(type.javaType(), new Deserializer<>(codec, type.javaType(), Function.identity()));
    }

    private static <E extends DiplomaticEvent> void bindEvent(SimpleModule module, Class<E> javaType) {
        module.addSerializer(javaType, new Serializer<>(Codecs.EVENT));
        module.addDeserializer(javaType, new Deserializer<>(Codecs.EVENT, javaType, event -> {
            if (!javaType.isInstance(event)) {
                throw new IllegalArgumentException("expected the type '"
                        + javaType.getSimpleName().toLowerCase(Locale.ROOT)
                        + "': '" + ModelSchema.EVENT.memberOf(event).name() + "'");
            }
            return javaType.cast(event);
        }));
    }

    private static final class Serializer<T> extends ValueSerializer<T> {
        private final ValueCodec<? super T> codec;

        Serializer(ValueCodec<? super T> codec) {
            this.codec = codec;
        }

        @Override
        public void serialize(T value, JsonGenerator g, SerializationContext context) {
            codec.write(value, g);
        }
    }

    private static final class Deserializer<V, T> extends ValueDeserializer<T> {
        private final ValueCodec<V> codec;
        private final Class<T> javaType;
        private final Function<V, T> check;

        Deserializer(ValueCodec<V> codec, Class<T> javaType, Function<V, T> check) {
            this.codec = codec;
            this.javaType = javaType;
            this.check = check;
        }

        @Override
        public T deserialize(JsonParser p, DeserializationContext context) {
            try {
                V value = codec.read(p, new ForeignContext(context));
                if (value == null) {
                    throw new IllegalStateException("a strict read reported no problem and gave no value");
                }
                return check.apply(value);
            } catch (CommuniqueFormatException | IllegalArgumentException e) {
                throw MismatchedInputException.from(p, javaType, String.valueOf(e.getMessage()));
            }
        }
    }
}
