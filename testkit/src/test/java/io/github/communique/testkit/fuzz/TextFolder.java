package io.github.communique.testkit.fuzz;

import io.github.communique.testkit.conformance.CorpusFile;
import io.github.communique.testkit.conformance.CorpusFolder;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The files of a folder as one input: each below a line such as {@code @ parties.csv}. */
final class TextFolder {
    private static final int LONG_DESCRIPTOR = 4 << 10;
    private static final int MOST_FILES = 50;

    private TextFolder() {}

    static byte[] of(CorpusFolder folder) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        for (CorpusFile file : folder.files()) {
            String name = name(file);
            text.writeBytes(("@ " + name + "\n").getBytes(StandardCharsets.UTF_8));
            byte[] bytes = file.bytes();
            boolean isLong = name.equals("datapackage.json") && bytes.length > LONG_DESCRIPTOR;
            text.writeBytes(isLong ? descriptor(folder.files()) : bytes);
            if (bytes.length > 0 && bytes[bytes.length - 1] != '\n') {
                text.write('\n');
            }
        }
        return text.toByteArray();
    }

    /** A descriptor that leaves out what readers pass over, which else would be most of the input. */
    private static byte[] descriptor(List<CorpusFile> files) {
        return files.stream()
                .map(TextFolder::name)
                .filter(name -> name.endsWith(".csv"))
                .map(name -> "{\"name\": \"" + name.substring(0, name.length() - 4) + "\", \"path\": \"" + name + "\"}")
                .collect(Collectors.joining(",\n", "{\"communique\": \"1.0\", \"resources\": [\n", "\n]}\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String name(CorpusFile file) {
        return file.name().substring(file.name().lastIndexOf('/') + 1);
    }

    /** The files by name; of files whose name leads elsewhere or is there already, none. */
    static Map<String, byte[]> files(byte[] input) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        int start = 0;
        while (start < input.length && files.size() < MOST_FILES) {
            int end = nextHead(input, start);
            if (input[start] == '@') {
                add(new String(input, start, end - start, StandardCharsets.ISO_8859_1), files);
            }
            start = end;
        }
        return files;
    }

    private static void add(String part, Map<String, byte[]> files) {
        int line = part.indexOf('\n');
        String name = line < 0 ? "" : part.substring(1, line).trim();
        if (name.matches("[A-Za-z0-9_-]{1,40}[.][a-z]{1,5}")) {
            files.putIfAbsent(name, part.substring(line + 1).getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    private static int nextHead(byte[] input, int from) {
        for (int i = from + 1; i + 1 < input.length; i++) {
            if (input[i - 1] == '\n' && input[i] == '@' && input[i + 1] == ' ') {
                return i;
            }
        }
        return input.length;
    }
}
