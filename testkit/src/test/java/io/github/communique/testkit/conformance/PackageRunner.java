package io.github.communique.testkit.conformance;

import io.github.communique.check.CommuniqueFormatException;
import io.github.communique.check.Finding;
import io.github.communique.csv.CsvInput;
import io.github.communique.csv.CsvPackageReader;
import io.github.communique.csv.DossierCsv;
import io.github.communique.model.Dossier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes packages of tables through the library. */
final class PackageRunner {
    private PackageRunner() {}

    /**
     * Runs a case.
     *
     * @param aCase the case
     * @param folder where its files are
     * @param written a folder that is not there, for what writing gives
     */
    static Outcome run(PackageCase aCase, Path folder, Path written) throws IOException {
        CsvInput input = CsvInput.of(folder);
        Outcome outcome = new Outcome(aCase);
        Dossier dossier;
        try {
            dossier = DossierCsv.read(input);
        } catch (CommuniqueFormatException e) {
            List<Finding> findings = DossierCsv.readLenient(input).findings();
            return outcome.say("reading", "refused").findings("findings", of(findings, folder));
        }
        DossierCsv.write(dossier, written);
        Map<String, byte[]> files = files(written);
        outcome.say("reading", "accepted")
                .folder("canonical", canonical(aCase, files), files)
                .findings("checks", DocumentRunner.checks(dossier));
        List<Finding> outOfOrder = readOneByOne(input);
        if (!outOfOrder.isEmpty()) {
            outcome.findings("oneByOne", of(outOfOrder, folder));
        }
        aCase.comparedEvent()
                .ifPresent(event ->
                        outcome.file("comparison", ".comparison.json", DocumentRunner.comparison(dossier, event)));
        return outcome;
    }

    private static List<CorpusFinding> of(List<Finding> findings, Path folder) {
        return findings.stream()
                .map(finding -> CorpusFinding.of(finding, folder))
                .toList();
    }

    /** The case itself, or one of the same dossier, if it has these bytes; else a folder beside the case. */
    private static String canonical(PackageCase aCase, Map<String, byte[]> files) {
        Stream<PackageCase> same = ConformanceCorpus.packages()
                .filter(other ->
                        other.document().isPresent() && other.document().equals(aCase.document()));
        return Stream.concat(Stream.of(aCase), same)
                .filter(other -> comparable(files).equals(comparable(files(other.input()))))
                .map(PackageCase::name)
                .findFirst()
                .orElse(aCase.name() + ".canonical");
    }

    private static List<Finding> readOneByOne(CsvInput input) throws IOException {
        try (CsvPackageReader reader = CsvPackageReader.open(input)) {
            reader.forEachRemaining(item -> {});
            return List.of();
        } catch (CommuniqueFormatException e) {
            return List.of(e.finding());
        }
    }

    private static Map<String, byte[]> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            Map<String, byte[]> bytes = new TreeMap<>();
            for (Path file : files.toList()) {
                bytes.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, byte[]> files(CorpusFolder folder) {
        return folder.files().stream()
                .collect(Collectors.toMap(
                        file -> file.name().substring(folder.name().length() + 1), CorpusFile::bytes));
    }

    /** One char for each byte, so that maps of files can be compared. */
    private static Map<String, String> comparable(Map<String, byte[]> files) {
        return files.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, file -> new String(file.getValue(), StandardCharsets.ISO_8859_1)));
    }
}
