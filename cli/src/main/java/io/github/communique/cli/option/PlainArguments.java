package io.github.communique.cli.option;

import io.github.communique.cli.option.Argument.Takes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a command line that is as plain as most are: options by their whole names, each with its value in a word of its
 * own, and parameters. It takes nothing that is wrong or could be meant otherwise: that is for picocli, which has more
 * to say about it, but needs as long to begin as the command for its work.
 */
final class PlainArguments {
    private final List<Value<?>> values;
    private final Map<String, Value<?>> options = new HashMap<>();
    private final Deque<Value<?>> parameters = new ArrayDeque<>();
    private final Map<Value<?>, List<String>> given = new LinkedHashMap<>();

    PlainArguments(List<Value<?>> values) {
        this.values = values;
        for (Value<?> value : values) {
            if (value.argument().isParameter()) {
                parameters.add(value);
            }
            for (String name : value.argument().names()) {
                options.put(name, value);
            }
        }
    }

    /** Sets the values, all that are given or none; says which. */
    boolean read(List<String> words) {
        Iterator<String> rest = words.iterator();
        while (rest.hasNext()) {
            if (!take(rest.next(), rest)) {
                return false;
            }
        }
        return hasAllRequired() && setAll();
    }

    private boolean take(String word, Iterator<String> rest) {
        if (isPlain(word)) {
            return takeParameter(word);
        }
        @Nullable Value<?> option = options.get(word);
        if (option == null) {
            return false;
        }
        boolean isFlag = option.argument().takes() == Takes.NOTHING;
        return isFlag ? give(option, "true") : rest.hasNext() && give(option, rest.next());
    }

    private boolean takeParameter(String word) {
        @Nullable Value<?> parameter = parameters.peek();
        if (parameter == null) {
            return false;
        } else if (parameter.argument().takes() == Takes.ONE_VALUE) {
            parameters.remove();
        }
        return give(parameter, word);
    }

    private boolean give(Value<?> value, String word) {
        List<String> words = given.computeIfAbsent(value, v -> new ArrayList<>(1));
        words.add(word);
        return isPlain(word) && (words.size() == 1 || value.argument().takes() == Takes.VALUES);
    }

    private boolean hasAllRequired() {
        for (Value<?> value : values) {
            if (value.argument().isRequired() && !given.containsKey(value)) {
                return false;
            }
        }
        return true;
    }

    private boolean setAll() {
        Map<Value<?>, Object> read = new LinkedHashMap<>();
        try {
            given.forEach((value, words) -> read.put(value, value.argument().read(words)));
        } catch (IllegalArgumentException e) {
            return false;
        }
        read.forEach(Value::set);
        return true;
    }

    /** Whether a word is no option: it does not begin with a dash, or is the dash that stands for a standard stream. */
    private static boolean isPlain(String word) {
        return word.equals("-") || !(word.isEmpty() || word.startsWith("-"));
    }
}
