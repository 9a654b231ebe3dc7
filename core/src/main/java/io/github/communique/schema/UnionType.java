package io.github.communique.schema;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A value that is one of several objects, told apart by a property {@value #DISCRIMINATOR} that writers put first and
 * readers take anywhere.
 *
 * @param <V> the Java type that all have in common
 */
public final class UnionType<V> implements ValueType<V> {
    /** The name of the property that tells the members apart. */
    public static final String DISCRIMINATOR = "type";

    private final String name;
    private final Class<V> javaType;
    private final Map<String, ObjectType<? extends V, ?>> members;
    private final Function<V, ObjectType<? extends V, ?>> memberOf;

    private UnionType(
            String name,
            Class<V> javaType,
            Map<String, ObjectType<? extends V, ?>> members,
            Function<V, ObjectType<? extends V, ?>> memberOf) {
        this.name = name;
        this.javaType = javaType;
        this.members = members;
        this.memberOf = memberOf;
    }

    /**
     * Makes a union whose members are told apart by their names.
     *
     * @param <V> the Java type that all have in common
     * @param name what a message calls one of them
     * @param javaType that type
     * @param members the members, in the order in which messages list them
     * @param memberOf tells which of them a value is
     * @return the union
     */
    static <V> UnionType<V> of(
            String name,
            Class<V> javaType,
            Stream<ObjectType<? extends V, ?>> members,
            Function<V, ObjectType<? extends V, ?>> memberOf) {
        Map<String, ObjectType<? extends V, ?>> byName = new LinkedHashMap<>();
        members.forEach(member -> byName.put(member.name(), member));
        return new UnionType<>(name, javaType, byName, memberOf);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Class<V> javaType() {
        return javaType;
    }

    /** {@return the members by the value of the discriminator, in order} */
    public Map<String, ObjectType<? extends V, ?>> members() {
        return Collections.unmodifiableMap(members);
    }

    /**
     * Tells which member a value is.
     *
     * @param value the value
     * @return its type
     */
    public ObjectType<? extends V, ?> memberOf(V value) {
        return memberOf.apply(value);
    }
}
