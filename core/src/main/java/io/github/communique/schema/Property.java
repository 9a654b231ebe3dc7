package io.github.communique.schema;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A property of an object: its name, its type, and the way in and out of the Java value.
 *
 * @param <T> the Java type of the object
 * @param <B> the Java type that builds it
 * @param <V> the Java type of one value
 */
public final class Property<T, B, V> {
    private final String owner;
    private final String name;
    private final ValueType<V> type;
    private final Cardinality cardinality;
    private final Function<T, ? extends @Nullable Object> get;
    private final BiConsumer<B, V> set;
    private final @Nullable V defaultValue;

    private Property(
            String owner,
            String name,
            ValueType<V> type,
            Cardinality cardinality,
            Function<T, ? extends @Nullable Object> get,
            BiConsumer<B, V> set,
            @Nullable V defaultValue) {
        this.owner = owner;
        this.name = name;
        this.type = type;
        this.cardinality = cardinality;
        this.get = get;
        this.set = set;
        this.defaultValue = defaultValue;
    }

    static <T, B, V> Property<T, B, V> required(
            String name, ValueType<V> type, Function<T, V> get, BiConsumer<B, V> set) {
        return new Property<>("", name, type, Cardinality.REQUIRED, get, set, null);
    }

    static <T, B, V> Property<T, B, V> optional(
            String name, ValueType<V> type, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
        return new Property<>(
                "", name, type, Cardinality.OPTIONAL, t -> get.apply(t).orElse(null), set, null);
    }

    static <T, B, V> Property<T, B, V> defaulted(
            String name, ValueType<V> type, V defaultValue, Function<T, V> get, BiConsumer<B, V> set) {
        return new Property<>("", name, type, Cardinality.DEFAULTED, get, set, defaultValue);
    }

    static <T, B, V> Property<T, B, V> many(
            String name, ValueType<V> type, Function<T, List<V>> get, BiConsumer<B, V> add) {
        return new Property<>("", name, type, Cardinality.MANY, get, add, null);
    }

    /** The type under whose name the table of descriptions has it. */
    String describedUnder() {
        return owner;
    }

    /** The same property, described in the table under the name of a type. */
    Property<T, B, V> describedUnder(String typeName) {
        return new Property<>(typeName, name, type, cardinality, get, set, defaultValue);
    }

    /** The same property, of an object that has this one's object as a part. */
    <U, C> Property<U, C, V> within(Function<U, T> part, Function<C, B> builder) {
        return new Property<>(
                owner,
                name,
                type,
                cardinality,
                object -> get.apply(part.apply(object)),
                (outer, value) -> set.accept(builder.apply(outer), value),
                defaultValue);
    }

    /** {@return the name, in camelCase, as files write it} */
    public String name() {
        return name;
    }

    /** {@return the type of one value} */
    public ValueType<V> type() {
        return type;
    }

    /** {@return what it means, as sentences in Markdown on one line} */
    public String description() {
        return Descriptions.ofProperty(owner, name).text();
    }

    /** {@return what one value may look like, as {@link ValueType#example()} has it; empty for objects} */
    public Optional<String> example() {
        return Descriptions.ofProperty(owner, name).example().or(type::example);
    }

    /** {@return how many values it has} */
    public Cardinality cardinality() {
        return cardinality;
    }

    /** {@return what leaving it out means; empty unless it is {@link Cardinality#DEFAULTED}} */
    public Optional<V> defaultValue() {
        return Optional.ofNullable(defaultValue);
    }

    /**
     * Returns the values that a file must hold.
     *
     * @param object the object
     * @return the values in order; empty if the property is absent
     */
    @SuppressWarnings("unchecked")
    public List<V> values(T object) {
        Object value = get.apply(object);
        if (value == null) {
            return List.of();
        }
        return cardinality == Cardinality.MANY ? (List<V>) value : List.of((V) value);
    }

    /**
     * Returns the value of a property that has one at most.
     *
     * @param object the object
     * @return the value that a file must hold; null if the property is absent
     * @throws ClassCastException if the property has many values
     */
    @SuppressWarnings("unchecked")
    public @Nullable V value(T object) {
        return (V) get.apply(object);
    }

    /**
     * Sets the value, or adds one where the property has many.
     *
     * @param builder the builder
     * @param value the value
     * @throws IllegalArgumentException if the builder refuses it
     */
    public void set(B builder, V value) {
        set.accept(builder, value);
    }
}
