package io.github.communique.testkit.fuzz;

import io.github.communique.schema.ModelSchema;
import java.util.ArrayList;
import java.util.List;

/** What a fuzzer puts into tables and into rows of archives. */
final class TableTokens {
    private static final List<String> ANY = List.of(
            "\t",
            "\n",
            "\r\n",
            "\r",
            "\"",
            "\"\"",
            " ",
            "\u0000",
            "\u00a0",
            "\u2028",
            "\uFEFF",
            "é",
            "𝔘",
            "٣",
            "0",
            "-0",
            "00",
            "1",
            "1.5",
            "-1",
            "1e400",
            "1E+999999999",
            "NaN",
            "Infinity",
            "2147483648",
            "9223372036854775808",
            "9".repeat(999),
            "1".repeat(1_001),
            "x".repeat(5_000));

    static final List<String> TABLES = tables();

    static final List<String> ROWS = rows();

    private TableTokens() {}

    private static List<String> tables() {
        List<String> tokens = new ArrayList<>(ANY);
        tokens.addAll(List.of(
                ",",
                ";",
                ",,",
                ",\"\",",
                "\"a\"b",
                "\"a\nb\"",
                "\"a",
                "\n\n",
                "\n,\n",
                "=1+1",
                "a",
                "a b",
                "A",
                "en",
                "call",
                "true",
                "2021-01-26",
                "2021-02-30",
                "26.01.2021",
                "2021-01-26T14:26:27Z",
                "PT35M",
                "{}",
                "[]",
                "{\"a\":1}",
                "\"{\"\"a\"\":1}\"",
                "\"{\"\"a\"\":\"\"\\ud83d\"\"}\"",
                "\"{\"\"a\"\":1,\"\"a\"\":2}\"",
                "\"" + "[".repeat(70) + "\"",
                "1e99999999999",
                "\n@ more.csv\nid,title\n",
                "\n@ dossier.csv\n",
                "\n@ parties.csv\n",
                "\n@ mentions.csv\n",
                "\n@ datapackage.json\n"));
        for (String name :
                List.of("id", "title", "position", "extensions", "surprise", "kind", "type", "text", "lang")) {
            tokens.add(name + ",");
            tokens.add("," + name);
        }
        tokens.addAll(List.of(
                "\"path\": \"parties.csv\"",
                "\"path\": \"../parties.csv\"",
                "\"path\": [\"a.csv\"]",
                "\"delimiter\": \";\"",
                "\"delimiter\": \"\\t\"",
                "\"delimiter\": \"ab\"",
                "\"encoding\": \"latin1\"",
                "\"dialect\": {\"delimiter\": \";\"},",
                "\"communique\": \"9\",",
                "\"resources\": [],"));
        ModelSchema.RECORD.members().keySet().forEach(tokens::add);
        return List.copyOf(tokens);
    }

    private static List<String> rows() {
        List<String> tokens = new ArrayList<>(ANY);
        tokens.addAll(List.of(
                "\t\t",
                "\t".repeat(60),
                "\n\n",
                "---",
                "NA",
                "NULL",
                "None",
                "nan",
                ";",
                "; ",
                ",",
                "20210126",
                "20210230",
                "20210100",
                "99999999",
                "1/26/2021",
                "2021-01-26",
                "2021-01-26 00:00:00",
                "041",
                "41",
                "0411",
                "120]--",
                "01",
                "20",
                "QQQGOV",
                "USAGOV",
                "USA",
                "CONSULT",
                "DISAPPROVE",
                "phone",
                "visit",
                "VERBAL COOPERATION",
                "Discuss by telephone",
                "Make a visit",
                "Government,Executive",
                "(National) Major Party",
                "Ruritania",
                "United States",
                "http://a.example/" + "a".repeat(2_000)));
        for (String name : List.of("Event ID", "Event Date", "Event Type", "CAMEO Code", "Event Text", "Headline")) {
            tokens.add(name);
            tokens.add("\t" + name + "\t");
        }
        return List.copyOf(tokens);
    }
}
