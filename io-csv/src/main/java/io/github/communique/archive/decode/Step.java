package io.github.communique.archive.decode;

import io.github.communique.archive.unpack.Damage;
import io.github.communique.check.Finding;
import io.github.communique.file.LineBlock;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * What comes next in the reading of files.
 *
 * @param <T> what a row is read as
 */
public sealed interface Step<T> {
    /**
     * A file begins.
     *
     * @param file the file
     */
    record Begun<T>(OpenFile file) implements Step<T> {}

    /**
     * Rows of it.
     *
     * @param source the block that they stand in
     * @param block gives them, once they are decoded
     */
    record Rows<T>(LineBlock source, Block<T> block) implements Step<T> {}

    /**
     * It ends.
     *
     * @param damage what kept it from being read to its end; null if nothing did
     */
    record Ended<T>(@Nullable Damage damage) implements Step<T> {}

    /**
     * A file that gives no rows.
     *
     * @param name what messages call it
     * @param finding why
     */
    record Useless<T>(String name, Finding finding) implements Step<T> {}

    /**
     * A block that may still be being decoded.
     *
     * @param <T> what a row is read as
     */
    @FunctionalInterface
    interface Block<T> {
        /** The rows; waits for them. */
        DecodedBlock<T> get() throws IOException;
    }
}
