package io.github.communique.schema;

import io.github.communique.model.DossierRecord;
import io.github.communique.model.Extensions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * An object: a record of the model or a value inside one.
 *
 * @param <T> its Java type
 * @param <B> the Java type that builds it
 */
public final class ObjectType<T, B> implements ValueType<T> {
    private final String name;
    private final Class<T> javaType;
    private final List<Property<T, B, ?>> properties;
    private final Supplier<B> newBuilder;
    private final Function<B, T> build;
    private final boolean isChoice;

    private ObjectType(Definition<T, B> definition, Function<B, T> build) {
        this.name = definition.name;
        this.javaType = definition.javaType;
        this.properties = List.copyOf(definition.properties);
        this.newBuilder = definition.newBuilder;
        this.isChoice = definition.isChoice;
        this.build = build;
    }

    static <T, B> Definition<T, B> define(String name, Class<T> javaType, Supplier<B> newBuilder) {
        return new Definition<>(name, javaType, newBuilder);
    }

    /** {@return what a message calls it and, in a union, what tells it apart} */
    @Override
    public String name() {
        return name;
    }

    @Override
    public Class<T> javaType() {
        return javaType;
    }

    /** {@return the properties in the order in which files write them} */
    public List<Property<T, B, ?>> properties() {
        return properties;
    }

    /** {@return whether exactly one of its properties, all of them optional, must be there} */
    public boolean isChoice() {
        return isChoice;
    }

    /** {@return a new builder} */
    public B newBuilder() {
        return newBuilder.get();
    }

    /**
     * Builds the object.
     *
     * @param builder a builder in which every required property is set
     * @return the object
     * @throws IllegalArgumentException if its parts can never be right together
     */
    public T build(B builder) {
        return build.apply(builder);
    }

    @Override
    public String toString() {
        return name;
    }

    /** Collects the properties, in the order in which files write them. */
    static final class Definition<T, B> {
        private final String name;
        private final Class<T> javaType;
        private final Supplier<B> newBuilder;
        private final List<Property<T, B, ?>> properties = new ArrayList<>();
        private String describedUnder;
        private boolean isChoice;

        private Definition(String name, Class<T> javaType, Supplier<B> newBuilder) {
            this.name = name;
            this.describedUnder = name;
            this.javaType = javaType;
            this.newBuilder = newBuilder;
        }

        /** Says under which name the table of descriptions has the properties that follow; at first, the type's own. */
        Definition<T, B> describedUnder(String typeName) {
            describedUnder = typeName;
            return this;
        }

        <V> Definition<T, B> required(String property, ValueType<V> type, Function<T, V> get, BiConsumer<B, V> set) {
            return add(Property.required(property, type, get, set));
        }

        <V> Definition<T, B> optional(
                String property, ValueType<V> type, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
            return add(Property.optional(property, type, get, set));
        }

        <V> Definition<T, B> defaulted(
                String property, ValueType<V> type, V value, Function<T, V> get, BiConsumer<B, V> set) {
            return add(Property.defaulted(property, type, value, get, set));
        }

        <V> Definition<T, B> many(String property, ValueType<V> type, Function<T, List<V>> get, BiConsumer<B, V> add) {
            return add(Property.many(property, type, get, add));
        }

        /** Says that exactly one of the properties must be there; the builder refuses anything else. */
        Definition<T, B> choice() {
            isChoice = true;
            return this;
        }

        private Definition<T, B> add(Property<T, B, ?> property) {
            properties.add(property.describedUnder(describedUnder));
            return this;
        }

        /** Adds the property that every record has for what it carries beside its attributes. */
        Definition<T, B> extensions(BiConsumer<B, Extensions> set) {
            return describedUnder("record")
                    .optional(
                            "extensions",
                            ScalarTypes.EXTENSIONS,
                            record -> Optional.of(((DossierRecord) record).extensions())
                                    .filter(e -> !e.isEmpty()),
                            set);
        }

        /** Adds the properties of a part as if they were the object's own. */
        <P, C> Definition<T, B> include(ObjectType<P, C> part, Function<T, P> get, Function<B, C> builder) {
            part.properties().forEach(property -> properties.add(property.within(get, builder)));
            return this;
        }

        ObjectType<T, B> build(Function<B, T> build) {
            return new ObjectType<>(this, build);
        }
    }
}
