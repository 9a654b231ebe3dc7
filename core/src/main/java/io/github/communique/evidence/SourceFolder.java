package io.github.communique.evidence;

import io.github.communique.model.SourceId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Optional;

/** A folder with a file for each source. */
final class SourceFolder implements SourceTexts {
    private final Path folder;
    private final TextFormats formats;

    private SourceFolder(Path folder, TextFormats formats) {
        this.folder = folder;
        this.formats = formats;
    }

    static SourceFolder of(Path folder, TextFormats formats) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        return new SourceFolder(folder, formats);
    }

    @Override
    public Optional<SourceText> find(SourceId source) throws IOException {
        for (String extension : formats.extensions()) {
            Path file = folder.resolve(SourceTexts.fileName(source) + "." + extension);
            if (Files.exists(file)) {
                return Optional.of(formats.read(file));
            }
        }
        return Optional.empty();
    }
}
