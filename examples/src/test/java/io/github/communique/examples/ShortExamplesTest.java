package io.github.communique.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.json.DossierJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShortExamplesTest {
    private static final Map<String, Main> EXAMPLES = new TreeMap<>(Map.of(
            "BuildACall", BuildACall::main,
            "CheckADossier", CheckADossier::main,
            "ReadABrokenFile", ReadABrokenFile::main,
            "ReadAndCompare", ReadAndCompare::main,
            "StatusIsNotAbsence", StatusIsNotAbsence::main,
            "StreamRecords", StreamRecords::main,
            "UncertainDates", UncertainDates::main,
            "WhoCalledWhom", WhoCalledWhom::main,
            "WriteCanonicalJson", WriteCanonicalJson::main,
            "YourOwnMapper", YourOwnMapper::main));

    @TempDir
    private Path folder = Path.of("target");

    static Stream<String> names() {
        return EXAMPLES.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void printsWhatItsGoldenTextSays(String name) throws IOException {
        Path file = folder.resolve("biden-putin-2021-01-26.json");
        DossierJson.write(BidenPutinCall.dossier(), file);
        String printed = print(EXAMPLES.getOrDefault(name, args -> {}), file.toString());
        Path actual = Files.writeString(
                Files.createDirectories(Path.of("target", "examples")).resolve(name + ".txt"), printed);
        assertThat(printed)
                .as("if the change is meant, copy %s to %s", actual, Pages.golden(name))
                .isEqualTo(Files.readString(Pages.golden(name)));
    }

    @Test
    void runsEveryExampleThatHasAMain() throws IOException {
        try (Stream<Path> files = Files.list(Pages.EXAMPLES)) {
            List<String> mains = files.filter(ShortExamplesTest::hasMain)
                    .map(file -> file.getFileName().toString().replace(".java", ""))
                    .sorted()
                    .toList();
            assertThat(names())
                    .as("an example with a main belongs into EXAMPLES, so that it is run")
                    .containsExactlyElementsOf(mains);
        }
    }

    private static boolean hasMain(Path file) {
        return Pages.read(file).contains("public static void main(");
    }

    private static String print(Main main, String... args) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            main.run(args);
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace("\r", "");
    }

    private interface Main {
        void run(String... args) throws IOException;
    }
}
