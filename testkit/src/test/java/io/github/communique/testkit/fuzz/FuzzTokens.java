package io.github.communique.testkit.fuzz;

import io.github.communique.schema.ModelSchema;
import io.github.communique.schema.ObjectType;
import io.github.communique.schema.UnionType;
import io.github.communique.schema.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a fuzzer puts into inputs: the words of the format, and what parsers have stumbled over. */
final class FuzzTokens {
    static final List<String> TEXT = List.of(
            "/",
            "-",
            ":",
            "T",
            "Z",
            "+",
            "X",
            "?",
            "~",
            "%",
            "..",
            "Y",
            "E",
            "S3",
            "00",
            "31",
            "24:00",
            "-0000",
            "9999",
            "999999999",
            "99999999999999999999",
            "+18:00",
            "T23:59:60",
            "a",
            "_",
            ".",
            " ",
            "\n",
            "\u0000",
            "é",
            "٣",
            "𝔘",
            "zh-Hant",
            "x-",
            "21",
            "2021-02-29",
            "9".repeat(300),
            "a".repeat(200),
            "-".repeat(70));

    static final List<String> JSON = json();

    private FuzzTokens() {}

    private static List<String> json() {
        List<String> tokens = new ArrayList<>(List.of(
                "null",
                "true",
                "0",
                "-0",
                "-1",
                "1.5",
                "1e400",
                "1E+999999999",
                "-1e-2147483648",
                "1e99999999999",
                "NaN",
                "2147483648",
                "9223372036854775808",
                "9".repeat(999),
                "1".repeat(1_001),
                "0." + "0".repeat(990) + "1"));
        tokens.addAll(List.of(
                "{",
                "}",
                "[",
                "]",
                ",",
                ":",
                "\"",
                "\\",
                "/",
                "//x",
                "/*",
                "\n",
                "\r",
                "\r\n",
                "\t",
                " ",
                "\u0000",
                "\u2028",
                "\uFEFF",
                "{}",
                "[]",
                "[[]]",
                "\"\"",
                "\" \"",
                "\"\\ud83d\"",
                "\"\\ude00\"",
                "\"\\u0000\"",
                "\"\\q\"",
                "\"é\"",
                "\"𝔘\"",
                "\"a\"",
                "\"2021-02-30\"",
                "\"2021-01-26\"",
                "\"PT35M\"",
                "\"PT-1S\"",
                "\"call\"",
                "{\"\":1}",
                "[".repeat(70),
                "{\"x\":".repeat(70),
                "[".repeat(63) + "]".repeat(63),
                "\"" + "x".repeat(1_001) + "\":1,"));
        Set<String> names = new TreeSet<>(List.of("communique", "type"));
        collect(ModelSchema.RECORD, names);
        names.forEach(name -> tokens.add("\"" + name + "\""));
        for (String value : List.of("{}", "[]", "null", "1", "\"a\"", "{\"type\":\"call\"}", "[{}]")) {
            tokens.add("\"type\":" + value + ",");
            tokens.add("\"extensions\":" + value + ",");
            tokens.add("\"surprise\":" + value + ",");
            tokens.add(",\"id\":" + value);
        }
        return List.copyOf(tokens);
    }

    private static void collect(ValueType<?> type, Set<String> names) {
        if (type instanceof UnionType<?> union) {
            union.members().values().forEach(member -> collect(member, names));
        } else if (type instanceof ObjectType<?, ?> object) {
            object.properties().forEach(property -> {
                names.add(property.name());
                collect(property.type(), names);
            });
        }
    }
}
