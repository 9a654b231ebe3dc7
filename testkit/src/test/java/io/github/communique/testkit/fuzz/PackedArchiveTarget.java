package io.github.communique.testkit.fuzz;

import io.github.communique.archive.EventArchive;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Files of any archive, plain, zipped and gzipped, told by themselves. */
final class PackedArchiveTarget implements FuzzTarget {
    @Override
    public String name() {
        return "archives";
    }

    @Override
    public FuzzSyntax syntax() {
        return FuzzSyntax.ROWS;
    }

    @Override
    public List<byte[]> seeds() throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        for (String name : List.of("gdelt", "icews", "polecat")) {
            for (byte[] rows : FuzzCorpus.found(name)) {
                seeds.add(rows);
                seeds.add(Packed.gzip(rows));
                seeds.add(Packed.zip(Map.of(name + ".csv", rows), true));
                seeds.add(Packed.zip(Map.of(name + ".csv", rows), false));
            }
        }
        seeds.addAll(FuzzCorpus.found(name()));
        return seeds;
    }

    @Override
    public FuzzOutcome run(byte[] input) throws IOException {
        return ArchivePromises.hold(EventArchive.auto(), ArchiveTarget.input(input))
                .outcome();
    }
}
