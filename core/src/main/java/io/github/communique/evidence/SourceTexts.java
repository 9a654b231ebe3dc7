package io.github.communique.evidence;

import io.github.communique.model.SourceId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The texts of sources, as far as they are at hand. */
@FunctionalInterface
public interface SourceTexts {
    /**
     * Finds the text of a source.
     *
     * @param source the id of the source
     * @return its text, or empty if it is not at hand
     * @throws IOException if it is at hand and cannot be read
     */
    Optional<SourceText> find(SourceId source) throws IOException;

    /**
     * Makes texts of those given.
     *
     * @param texts the texts
     * @return the same texts
     */
    static SourceTexts of(Map<SourceId, SourceText> texts) {
        Map<SourceId, SourceText> copy = Map.copyOf(texts);
        return source -> Optional.ofNullable(copy.get(source));
    }

    /**
     * Makes texts of the files in a folder, in plain text or Markdown.
     *
     * @param folder the folder
     * @return the texts, each read when it is asked for
     * @throws IOException if it is not a folder
     */
    static SourceTexts folder(Path folder) throws IOException {
        return folder(folder, TextFormats.standard());
    }

    /**
     * Makes texts of the files in a folder. The file of a source is called by {@link #fileName} and the ending of a
     * format: {@code wsj.txt}. Of several files for one source the first in the order of the formats is taken.
     *
     * @param folder the folder
     * @param formats the formats that the files may have
     * @return the texts, each read when it is asked for
     * @throws IOException if it is not a folder
     */
    static SourceTexts folder(Path folder, TextFormats formats) throws IOException {
        return SourceFolder.of(folder, formats);
    }

    /**
     * Names the file of a source, without its ending: the id with {@code +} for each {@code /} and {@code =} for each
     * {@code :}, neither of which an id can have, so that every source has a name of its own.
     *
     * @param source the id of the source
     * @return the name, such as {@code us+readout=2021-01-26}
     */
    static String fileName(SourceId source) {
        return source.value().replace('/', '+').replace(':', '=');
    }

    /**
     * Looks elsewhere for what is not here.
     *
     * @param others where to look next
     * @return the texts of both
     */
    default SourceTexts orElse(SourceTexts others) {
        return source -> {
            Optional<SourceText> text = find(source);
            return text.isPresent() ? text : others.find(source);
        };
    }
}
