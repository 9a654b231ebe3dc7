package io.github.communique.testkit.broken;

import io.github.communique.check.ReadingCode;
import io.github.communique.schema.Cardinality;
import io.github.communique.schema.DecimalType;
import io.github.communique.schema.ObjectType;
import io.github.communique.schema.TextType;
import io.github.communique.schema.WholeNumberType;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Values of another type than their property has, and numbers out of bounds. */
final class ValueMutations {
    static final Predicate<PropertyAt> IS_LIST = at -> at.property().cardinality() == Cardinality.MANY;
    static final Predicate<PropertyAt> IS_TEXT = is(TextType.class).and(IS_LIST.negate());

    private ValueMutations() {}

    static List<Mutation> all() {
        return List.of(
                replaced(ReadingCode.WRONG_TYPE, "null for a value", at -> true, "null"),
                replaced(ReadingCode.WRONG_TYPE, "a number for a text", IS_TEXT, "7"),
                replaced(ReadingCode.WRONG_TYPE, "a text for a list", IS_LIST, "'a'"),
                replaced(ReadingCode.WRONG_TYPE, "an object for a list", IS_LIST, "{}"),
                replaced(ReadingCode.WRONG_TYPE, "null in a list", IS_LIST, "[null]", "/0"),
                replaced(
                        ReadingCode.WRONG_TYPE,
                        "a list for an object",
                        is(ObjectType.class).and(IS_LIST.negate()),
                        "[]"),
                replaced(ReadingCode.WRONG_TYPE, "a fraction for a whole number", is(WholeNumberType.class), "1.5"),
                replaced(ReadingCode.INVALID_VALUE, "a number below its bound", is(WholeNumberType.class), "-1"),
                replaced(
                        ReadingCode.INVALID_VALUE,
                        "a number above its bound",
                        is(WholeNumberType.class),
                        "99999999999999999999"),
                Mutation.of(
                        ReadingCode.INVALID_VALUE,
                        "an exponent out of range",
                        tree -> tree.properties()
                                .filter(is(DecimalType.class))
                                .map(at -> Change.at(at.pointer(), () -> {
                                    at.set("'__huge__'");
                                    tree.afterwards("__huge__", "1e99999999999");
                                }))
                                .toList()));
    }

    static Predicate<PropertyAt> is(Class<?> type) {
        return at -> type.isInstance(at.property().type());
    }

    static Mutation replaced(ReadingCode code, String name, Predicate<PropertyAt> which, String json) {
        return replaced(code, name, which, json, "");
    }

    static Mutation replaced(ReadingCode code, String name, Predicate<PropertyAt> which, String json, String below) {
        Function<PropertyAt, Change> change = at -> Change.at(at.pointer() + below, () -> at.set(json));
        return Mutation.of(code, name, On.properties(which, change));
    }
}
