package io.github.communique.testkit.generate;

import io.github.communique.model.Dossier;
import io.github.communique.model.DossierRecord;
import io.github.communique.model.ExtensionValue;
import io.github.communique.model.RecordId;
import io.github.communique.schema.ExtensionsType;
import io.github.communique.schema.LocalizedTextType;
import io.github.communique.schema.ModelSchema;
import io.github.communique.schema.ObjectType;
import io.github.communique.schema.TextType;
import io.github.communique.schema.UnionType;
import io.github.communique.schema.ValueType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/**
 * Lets jqwik find the generators by the type of a parameter: {@code @ForAll Dossier dossier}. Found by
 * {@link java.util.ServiceLoader}; nobody else needs it.
 *
 * <p>It has every type of the model but the plain ones of Java ({@code String}, {@code Duration}, ...) and the
 * vocabularies, whose terms jqwik knows by itself.
 */
public final class ModelArbitraryProvider implements ArbitraryProvider {
    private static final Map<Class<?>, Supplier<Arbitrary<?>>> BY_TYPE = byType();

    /** Makes the provider. */
    public ModelArbitraryProvider() {}

    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        return BY_TYPE.containsKey(targetType.getRawType());
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
        Supplier<Arbitrary<?>> known = BY_TYPE.get(targetType.getRawType());
        return known == null ? Set.of() : Set.of(known.get());
    }

    /** {@return the types that it provides, in the order of the schema} */
    static Set<Class<?>> types() {
        return BY_TYPE.keySet();
    }

    private static Map<Class<?>, Supplier<Arbitrary<?>>> byType() {
        Map<Class<?>, Supplier<Arbitrary<?>>> byType = new LinkedHashMap<>();
        byType.put(Dossier.class, DossierArbitraries::dossiers);
        byType.put(ExtensionValue.class, ExtensionArbitraries::values);
        byType.put(DossierRecord.class, () -> DossierArbitraries.valuesOf(ModelSchema.RECORD));
        gather(ModelSchema.DOSSIER_HEADER, byType);
        gather(ModelSchema.DOSSIER, byType);
        List<Class<?>> ids = byType.keySet().stream()
                .filter(type -> RecordId.class.isAssignableFrom(type))
                .toList();
        byType.put(RecordId.class, () -> anyOf(ids));
        return byType;
    }

    private static Arbitrary<?> anyOf(List<Class<?>> types) {
        List<Arbitrary<Object>> all = new ArrayList<>();
        types.forEach(type -> all.add(Arbitraries.defaultFor(type).map(value -> value)));
        return Arbitraries.oneOf(all);
    }

    private static void gather(ValueType<?> type, Map<Class<?>, Supplier<Arbitrary<?>>> into) {
        if (isOfTheModel(type)) {
            into.putIfAbsent(type.javaType(), () -> DossierArbitraries.valuesOf(type));
        }
        if (type instanceof UnionType<?> union) {
            union.members().values().forEach(member -> gather(member, into));
        } else if (type instanceof ObjectType<?, ?> object) {
            object.properties().forEach(property -> gather(property.type(), into));
        }
    }

    private static boolean isOfTheModel(ValueType<?> type) {
        boolean isComposed = type instanceof ObjectType
                || type instanceof UnionType
                || type instanceof LocalizedTextType
                || type instanceof ExtensionsType;
        boolean isText = type instanceof TextType
                && type.javaType().getName().startsWith("io.github.communique.")
                && !type.javaType().isEnum();
        return isComposed || isText;
    }
}
