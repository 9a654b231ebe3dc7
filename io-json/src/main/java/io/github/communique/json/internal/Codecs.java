package io.github.communique.json.internal;

import io.github.communique.model.DiplomaticEvent;
import io.github.communique.model.Dossier;
import io.github.communique.model.DossierRecord;
import io.github.communique.schema.DecimalType;
import io.github.communique.schema.ExtensionsType;
import io.github.communique.schema.LocalizedTextType;
import io.github.communique.schema.ModelSchema;
import io.github.communique.schema.ObjectType;
import io.github.communique.schema.TextType;
import io.github.communique.schema.UnionType;
import io.github.communique.schema.ValueType;
import io.github.communique.schema.WholeNumberType;
import java.util.IdentityHashMap;

/** The codecs of all types, made once from the schema. */
public final class Codecs {
    private static final IdentityHashMap<ValueType<?>, ValueCodec<?>> MADE = new IdentityHashMap<>();

    /** Whole dossiers. */
    public static final ObjectCodec<Dossier, ?> DOSSIER = object(ModelSchema.DOSSIER);

    /** The records of a stream. */
    public static final UnionCodec<DossierRecord> RECORD = union(ModelSchema.RECORD);

    /** The events of a dossier. */
    public static final UnionCodec<DiplomaticEvent> EVENT = union(ModelSchema.EVENT);

    private Codecs() {}

    /**
     * Returns the codec of a type.
     *
     * @param <V> the Java type of its values
     * @param type the type
     * @return the codec, the same for the same type
     */
    @SuppressWarnings("unchecked")
    public static <V> ValueCodec<V> of(ValueType<V> type) {
        synchronized (MADE) {
            ValueCodec<?> made = MADE.get(type);
            if (made == null) {
                made = make(type);
                MADE.put(type, made);
            }
            return (ValueCodec<V>) made;
        }
    }

    @SuppressWarnings("unchecked")
    static <T, B> ObjectCodec<T, B> object(ObjectType<T, B> type) {
        return (ObjectCodec<T, B>) of(type);
    }

    static <V> UnionCodec<V> union(UnionType<V> type) {
        return (UnionCodec<V>) of(type);
    }

    private static ValueCodec<?> make(ValueType<?> type) {
        if (type instanceof TextType<?> text) {
            return new TextCodec<>(text, MADE.size());
        } else if (type instanceof ObjectType<?, ?> object) {
            return new ObjectCodec<>(object);
        } else if (type instanceof UnionType<?> union) {
            return new UnionCodec<>(union);
        } else if (type instanceof WholeNumberType number) {
            return new WholeNumberCodec(number);
        } else if (type instanceof DecimalType decimal) {
            return new DecimalCodec(decimal);
        } else if (type instanceof LocalizedTextType texts) {
            return new LocalizedTextCodec(texts);
        }
        return new ExtensionsCodec((ExtensionsType) type);
    }
}
