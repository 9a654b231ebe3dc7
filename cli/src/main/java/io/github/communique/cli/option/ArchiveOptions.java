package io.github.communique.cli.option;

import io.github.communique.archive.EventArchive;
import io.github.communique.archive.FoldKey;
import io.github.communique.archive.Selection;
import io.github.communique.cli.imports.ArchiveChoice;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;

/** How files of archives are read: which rows, and which of them become one event. */
public final class ArchiveOptions {
    /** More than these wait for the one that folds and writes. */
    private static final int MOST_THREADS = 4;

    private final Value<ArchiveChoice> from;
    private final Value<List<String>> select;
    private final Value<String> fold;
    private final Flag foldActions;
    private final Value<String> encoding;
    private final Value<Integer> threads;

    public ArchiveOptions(Command command) {
        from = command.option("ARCHIVE", "--from")
                .description("${COMPLETION-CANDIDATES}; auto by default, which tells it by the first lines of each"
                        + " file.")
                .choice(ArchiveChoice.values());
        select = command.option("WHAT", "--select")
                .description("Read only these rows; may be given several times. The others are passed over early.")
                .texts();
        fold = command.option("FIELDS", "--fold")
                .description("In what rows must agree to be one call or meeting: of date, parties, code, place and"
                        + " story, apart by commas, or none; date,parties,code by default.")
                .text();
        foldActions = command.flag("--fold-actions", "Fold actions too, not only calls and meetings.");
        encoding = command.option("NAME", "--encoding")
                .description("The encoding of the files; UTF-8 by default, and rows that are not UTF-8 are refused.")
                .text();
        threads = command.option("N", "--threads")
                .description("How many threads read; by default as many as there are processors, up to 4. The output"
                        + " is the same whatever the number.")
                .number();
    }

    /** The archive as it is to be read. */
    public EventArchive archive() {
        FoldKey key = fold.read(FoldKey::parse).orElse(FoldKey.standard());
        EventArchive archive = from.orElse(ArchiveChoice.AUTO)
                .archive()
                .selecting(select.read(ArchiveOptions::selection).orElse(Selection.all()))
                .folding(foldActions.isSet() ? key.forActionsToo() : key)
                .encodedIn(encoding.read(ArchiveOptions::charset).orElse(StandardCharsets.UTF_8));
        int processors = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
        return threads.read(archive::withThreads).orElseGet(() -> archive.withThreads(processors));
    }

    private static Selection selection(List<String> criteria) {
        return Selection.parse(criteria.toArray(String[]::new));
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new IllegalArgumentException("not an encoding that Java knows: '" + name + "'", e);
        }
    }
}
