package io.github.communique.testkit.fuzz;

import io.github.communique.csv.CsvInput;
import io.github.communique.testkit.conformance.ConformanceCorpus;
import io.github.communique.testkit.conformance.PackageCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Packages of tables in zip files, stored and deflated. */
final class ZipTarget implements FuzzTarget {
    private static final int LONGEST = 4 << 10;

    private final WorkFolder work = new WorkFolder("zips");

    @Override
    public String name() {
        return "zips";
    }

    @Override
    public FuzzSyntax syntax() {
        return FuzzSyntax.TABLES;
    }

    @Override
    public List<byte[]> seeds() throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        for (PackageCase aCase : ConformanceCorpus.packages().toList()) {
            byte[] text = TextFolder.of(aCase.input());
            if (text.length <= LONGEST) {
                seeds.add(Packed.zip(TextFolder.files(text), false));
                seeds.add(Packed.zip(TextFolder.files(text), true));
            }
        }
        seeds.addAll(FuzzCorpus.found(name()));
        return seeds;
    }

    @Override
    public FuzzOutcome run(byte[] input) throws IOException {
        Path empty = work.empty();
        Path zip = Files.write(empty.resolve("package.zip"), input);
        return PackagePromises.hold(CsvInput.of(zip), FuzzPlaces::assertMessage, empty);
    }
}
