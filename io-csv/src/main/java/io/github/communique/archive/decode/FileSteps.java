package io.github.communique.archive.decode;

import io.github.communique.archive.ArchiveInput;
import io.github.communique.archive.row.TsvRows;
import io.github.communique.archive.unpack.Damage;
import io.github.communique.archive.unpack.Head;
import io.github.communique.archive.unpack.Members;
import io.github.communique.check.Finding;
import io.github.communique.check.Location;
import io.github.communique.file.LineBlock;
import io.github.communique.file.LineBlocks;
import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * Opens input after input and file after file, and cuts each into blocks.
 *
 * @param <T> what a row is read as
 */
final class FileSteps<T> implements Closeable {
    private final Iterator<ArchiveInput> inputs;
    private final Options options;
    private final Recogniser<T> recogniser;
    private final Decoding<T> decoding;
    private String input = "";
    private @Nullable Members members;
    private @Nullable LineBlocks blocks;
    private boolean hasHeader;

    FileSteps(Iterator<ArchiveInput> inputs, Options options, Recogniser<T> recogniser, Decoding<T> decoding) {
        this.inputs = inputs;
        this.options = options;
        this.recogniser = recogniser;
        this.decoding = decoding;
    }

    /** Tells how a file is read. */
    @FunctionalInterface
    public interface Recogniser<T> {
        /**
         * Tells it by the first lines.
         *
         * @throws Damage if they are of no file that can be read
         */
        ShapeChoice<T> choose(Head head) throws Damage;
    }

    /** What comes next; null if nothing does. */
    @Nullable
    Step<T> next() throws IOException {
        LineBlocks open = blocks;
        if (open != null) {
            return nextBlock(open);
        }
        while (members != null || inputs.hasNext()) {
            try {
                Step<T> step = nextFile(members == null ? openNext() : members);
                if (step != null) {
                    return step;
                }
            } catch (Damage e) {
                closeMembers();
                return useless(input, e);
            }
        }
        return null;
    }

    private Step<T> nextBlock(LineBlocks open) throws IOException {
        LineBlock block = decoding.emptyBlock();
        try {
            if (open.next(block)) {
                Step<T> step = new Step.Rows<>(block, decoding.decode(block, hasHeader));
                hasHeader = false;
                return step;
            }
            blocks = null;
            return new Step.Ended<>(null);
        } catch (Damage e) {
            blocks = null;
            closeMembers();
            return new Step.Ended<>(e);
        }
    }

    private Members openNext() throws IOException {
        ArchiveInput next = inputs.next();
        input = next.name();
        Members opened = Members.open(next, options.limits());
        members = opened;
        return opened;
    }

    private @Nullable Step<T> nextFile(Members open) throws IOException {
        Members.Member member = open.next();
        if (member == null) {
            closeMembers();
            return null;
        }
        Head head = Head.of(member.in(), options.limits().maxRowBytes());
        try {
            ShapeChoice<T> choice = recogniser.choose(head);
            decoding.use(choice);
            hasHeader = choice.hasHeader();
            blocks = new LineBlocks(head.all(), TsvRows.BLOCK, options.limits().maxRowBytes());
            return new Step.Begun<>(new OpenFile(member.name(), member.fileName(), choice.layout()));
        } catch (Damage e) {
            return useless(member.name(), e);
        }
    }

    private static <T> Step<T> useless(String name, Damage e) {
        return new Step.Useless<>(name, Finding.at(e.code(), Location.of(name), e.message()));
    }

    private void closeMembers() throws IOException {
        if (members != null) {
            members.close();
            members = null;
        }
    }

    @Override
    public void close() throws IOException {
        blocks = null;
        closeMembers();
    }
}
