package io.github.communique.csv;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A package written as one text: each file below a line such as {@code @ parties.csv}.
 *
 * <p>Unless the text has them, there are a table of the dossier, and a descriptor that lists every table of the text. A
 * note behind the name changes a file: {@code (none)} leaves it out, {@code (unlisted)} keeps it out of the descriptor,
 * {@code (hex)} gives bytes, {@code (bom)}, {@code (cr)} and {@code (crlf)} change its start and line ends, and the
 * name of a charset its encoding.
 */
final class TextPackage {
    /** The table of a dossier of which nothing is said. */
    static final String DOSSIER = "id,title\nd,T\n";

    private static final Pattern FILE = Pattern.compile("(?m)^@ (\\S+)(?: \\((.+)\\))?\\n");
    private static final String DESCRIPTOR = "datapackage.json";

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private TextPackage() {}

    static TextPackage parse(String text) {
        TextPackage parsed = new TextPackage();
        parsed.files.put("dossier.csv", DOSSIER.getBytes(StandardCharsets.UTF_8));
        List<String> unlisted = new ArrayList<>();
        boolean hasDescriptor = true;
        List<MatchResult> heads = FILE.matcher(text).results().toList();
        for (int i = 0; i < heads.size(); i++) {
            int end = i + 1 < heads.size() ? heads.get(i + 1).start() : text.length();
            String name = heads.get(i).group(1);
            String note = String.valueOf(heads.get(i).group(2));
            if (note.equals("unlisted")) {
                unlisted.add(name);
            }
            if (note.equals("none")) {
                parsed.files.remove(name);
                hasDescriptor &= !name.equals(DESCRIPTOR);
            } else {
                parsed.files.put(name, bytes(text.substring(heads.get(i).end(), end), note));
            }
        }
        if (hasDescriptor) {
            parsed.files.putIfAbsent(DESCRIPTOR, parsed.descriptor(unlisted).getBytes(StandardCharsets.UTF_8));
        }
        return parsed;
    }

    private static byte[] bytes(String text, String note) {
        return switch (note) {
            case "hex" -> HexFormat.of().parseHex(text.replaceAll("\\s", ""));
            case "bom" -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
            case "cr" -> text.replace('\n', '\r').getBytes(StandardCharsets.UTF_8);
            case "crlf" -> text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
            case "long" -> text.replace("…", "word ".repeat(40_000)).getBytes(StandardCharsets.UTF_8);
            case "null", "unlisted" -> text.getBytes(StandardCharsets.UTF_8);
            default -> text.getBytes(Charset.forName(note));
        };
    }

    private String descriptor(List<String> unlisted) {
        return files.keySet().stream()
                .filter(name -> name.matches(".*\\.[ct]sv") && !unlisted.contains(name))
                .map(name ->
                        "  {\"name\": \"" + name.substring(0, name.length() - 4) + "\", \"path\": \"" + name + "\"}")
                .collect(Collectors.joining(",\n", "{\"communique\": \"1.0\", \"resources\": [\n", "\n]}\n"));
    }

    /** The bytes of each file by its name. */
    Map<String, byte[]> files() {
        return files;
    }

    /** Writes the files into a new folder and returns it. */
    Path writeTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
        return folder;
    }
}
