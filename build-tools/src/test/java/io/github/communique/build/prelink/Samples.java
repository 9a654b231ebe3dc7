package io.github.communique.build.prelink;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Prelinking and method references of each kind, with what comes out of them. */
class Samples extends ArrayList<String> implements Supplier<List<Object>> {
    private static final long serialVersionUID = 1L;

    private final int own = 5;

    private record Pair<A, B>(A left, B right) {
        Supplier<A> first() {
            return this::left;
        }
    }

    private record Components(
            boolean a,
            byte b,
            short c,
            char d,
            int e,
            long f,
            float g,
            double h,
            @Nullable String i,
            Object j) {}

    private record Numbers(boolean a, byte b, short c, char d, int e, long f, float g, double h) {}

    private record Nothing() {}

    private enum Kind {
        CALL,
        MEETING;

        private String plural() {
            UnaryOperator<String> plural = ending -> this + ending;
            return plural.apply("S");
        }
    }

    private interface Greeting {
        private String hello(String name) {
            return "hello " + name;
        }

        default Function<String, String> greeting() {
            return this::hello;
        }

        static String thrice(String word) {
            IntFunction<String> times = word::repeat;
            return times.apply(3);
        }
    }

    private static final class Inner {
        private String secret(int times) {
            return "secret".repeat(times);
        }
    }

    private static int twice(int number) {
        return 2 * number;
    }

    private int addOwn(int number) {
        return number + own;
    }

    @Override
    public boolean add(String text) {
        Consumer<String> inherited = super::add;
        inherited.accept(text + "!");
        return true;
    }

    @Override
    public List<Object> get() {
        List<Object> results = new ArrayList<>();
        captures(results, 1, 2L, 3.0, 'c', true, "text");
        references(results);
        conversions(results);
        nests(results);
        records(results);
        return results;
    }

    private void captures(List<Object> to, int i, long l, double d, char c, boolean b, String s) {
        Supplier<String> all = () -> i + " " + l + " " + d + " " + c + " " + b + " " + s + " " + own;
        to.add(all.get());
        LongSupplier wide = () -> l + i;
        to.add(wide.getAsLong());
        Supplier<Supplier<String>> nested = () -> () -> s + own;
        to.add(nested.get().get());
        IntFunction<Integer> bound = this::addOwn;
        to.add(bound.apply(1));
        Supplier<Integer> length = s::length;
        to.add(length.get());
    }

    private void references(List<Object> to) {
        Function<String, Integer> unbound = String::length;
        to.add(unbound.apply("four"));
        BiFunction<String, Integer, Object> pair = Pair::new;
        to.add(pair.apply("a", 1));
        IntFunction<String[]> array = String[]::new;
        to.add(array.apply(3).length);
        Function<String, List<String>> varargs = List::of;
        to.add(varargs.apply("one"));
        Function<List<String>, Integer> ofInterface = List::size;
        to.add(ofInterface.apply(List.of("x", "y")));
        BiFunction<Inner, Integer, String> privateOfAnother = Inner::secret;
        to.add(privateOfAnother.apply(new Inner(), 2));
        add("inherited");
        to.add(List.copyOf(this));
        Supplier<String> kept = (Supplier<String> & Serializable) () -> "serializable";
        to.add(kept.get());
    }

    private static void conversions(List<Object> to) {
        Function<Integer, Integer> boxed = Samples::twice;
        to.add(boxed.apply(4));
        ToLongFunction<String> intToLong = String::length;
        to.add(intToLong.applyAsLong("12345"));
        ToDoubleFunction<String> intToDouble = String::length;
        to.add(intToDouble.applyAsDouble("123456"));
        ToIntFunction<Integer> unboxed = Integer::valueOf;
        to.add(unboxed.applyAsInt(7));
        StringBuilder text = new StringBuilder();
        Consumer<String> resultUnused = text::append;
        resultUnused.accept("appended");
        to.add(text.toString());
        Consumer<Long> wideUnused = Math::abs;
        wideUnused.accept(1L);
        Function<String, Object> widerResult = String::trim;
        to.add(widerResult.apply(" x "));
    }

    private static void nests(List<Object> to) {
        to.add(new Pair<>("left", "right").first().get());
        to.add(Kind.CALL.plural() + Kind.MEETING.plural());
        to.add(new Greeting() {}.greeting().apply("you") + Greeting.thrice("!"));
    }

    private static void records(List<Object> to) {
        int[] array = {1};
        Components one = components("text", 0.0, array, 1L << 40);
        List<Object> others = Arrays.asList(
                one,
                components("text", 0.0, array, 1L << 40),
                components("other", 0.0, array, 1L << 40),
                components(null, 0.0, array, 1L << 40),
                components("text", -0.0, array, 1L << 40),
                components("text", Double.NaN, array, 1L << 40),
                components("text", 0.0, array.clone(), 1L << 40),
                components("text", 0.0, array, 1L << 41),
                new Nothing(),
                null);
        to.add(others.stream().map(one::equals).toList());
        to.add(components(null, Double.NaN, array, 1).equals(components(null, Double.NaN, array, 1)));
        to.add(new Nothing().equals(new Nothing()));
        to.add(new Nothing().hashCode());
        to.add(new Pair<>("left", 1L << 40).hashCode());
        to.add(new Pair<>("", List.of(true, 'c', 1.5f, 2.5)).hashCode());
        to.add(new Pair<>("left", 7).toString());
        to.add(new Numbers(true, (byte) 2, (short) 3, 'd', 5, 6, 7, 8).hashCode());
    }

    private static Components components(@Nullable String text, double number, Object array, long wide) {
        return new Components(true, (byte) 1, (short) 2, 'd', 3, wide, 1.5f, number, text, array);
    }
}
