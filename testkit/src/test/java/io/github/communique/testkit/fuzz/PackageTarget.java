package io.github.communique.testkit.fuzz;

import io.github.communique.check.Finding;
import io.github.communique.csv.CsvInput;
import io.github.communique.testkit.conformance.ConformanceCorpus;
import io.github.communique.testkit.conformance.PackageCase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Packages of tables in folders. */
final class PackageTarget implements FuzzTarget {
    static final int LONGEST = 16 << 10;

    private final WorkFolder work = new WorkFolder("packages");

    @Override
    public String name() {
        return "packages";
    }

    @Override
    public FuzzSyntax syntax() {
        return FuzzSyntax.TABLES;
    }

    @Override
    public List<byte[]> seeds() throws IOException {
        List<byte[]> seeds = new ArrayList<>(ConformanceCorpus.packages()
                .map(PackageCase::input)
                .map(TextFolder::of)
                .filter(text -> text.length <= LONGEST)
                .toList());
        seeds.addAll(FuzzCorpus.found(name()));
        return seeds;
    }

    @Override
    public FuzzOutcome run(byte[] input) throws IOException {
        Map<String, byte[]> files = TextFolder.files(input);
        Path empty = work.empty();
        Path folder = WorkFolder.write(empty.resolve("package"), files);
        return PackagePromises.hold(CsvInput.of(folder), finding -> assertPlace(finding, folder, files), empty);
    }

    private static void assertPlace(Finding finding, Path folder, Map<String, byte[]> files) {
        String file = finding.location().orElseThrow().file();
        String name = file.substring(Math.min(file.length(), folder.toString().length() + 1));
        FuzzPlaces.assertWithinTable(files.getOrDefault(name, new byte[0]), finding);
    }
}
