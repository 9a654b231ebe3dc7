package io.github.communique.csv.pack;

import io.github.communique.file.AtomicFile;
import io.github.communique.model.DossierHeader;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Puts a package in place when it is whole: a zip file if the name ends in {@code .zip}, else a folder. Until then it
 * grows in a hidden folder beside, and an old package stays as it was.
 */
public final class PackageTarget {
    private static final String ZIP = ".zip";

    /** A time that every zip file can hold, the same in all zones, so that equal dossiers give equal bytes. */
    private static final LocalDateTime ZIP_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private PackageTarget() {}

    /** Writes the rows of a package. */
    @FunctionalInterface
    public interface Content {
        /**
         * Writes all rows.
         *
         * @param writer where to
         * @return what the dossier says of itself
         * @throws IOException if they cannot be written
         */
        DossierHeader writeTo(PackageWriter writer) throws IOException;
    }

    /**
     * Writes a package.
     *
     * @param target the folder or zip file; a symbolic link is followed
     * @param content writes the rows
     * @throws IOException if it cannot be written, or the folder holds other things than a package
     */
    public static void write(Path target, Content content) throws IOException {
        boolean isZip = isZip(target);
        if (isZip) {
            write(target, true, content);
        } else {
            checkFolder(target);
            write(Files.exists(target) ? target.toRealPath() : target, false, content);
        }
    }

    private static void write(Path target, boolean isZip, Content content) throws IOException {
        try (PrivateFolder folder = PrivateFolder.beside(target)) {
            List<String> names;
            try (PackageWriter writer = new PackageWriter(folder.path(), !isZip)) {
                names = writer.finish(content.writeTo(writer));
            }
            if (isZip) {
                zip(folder.path(), names, target);
            } else {
                move(folder.path(), target);
            }
        }
    }

    /**
     * Tells whether a package would be written as a zip file.
     *
     * @param target its name
     * @return whether it ends in {@code .zip}
     */
    public static boolean isZip(Path target) {
        return String.valueOf(target.getFileName()).endsWith(ZIP) && !Files.isDirectory(target);
    }

    private static void checkFolder(Path target) throws IOException {
        if (!Files.exists(target)) {
            return;
        } else if (!Files.isDirectory(target)) {
            throw new FileSystemException(
                    target.toString(), null, "is a file; a package is a folder, or a file whose name ends in .zip");
        }
        Set<String> own = PackageFileNames.all();
        try (Stream<Path> files = Files.list(target)) {
            Set<String> others = files.map(file -> file.getFileName().toString())
                    .filter(name -> !own.contains(name))
                    .collect(Collectors.toSet());
            if (!others.isEmpty()) {
                throw new FileSystemException(
                        target.toString(),
                        null,
                        "holds other things than a package, which would be lost: "
                                + others.stream().sorted().limit(3).collect(Collectors.joining(", ")));
            }
        }
    }

    private static void move(Path from, Path target) throws IOException {
        if (Files.getFileStore(from).supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.setPosixFilePermissions(from, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        if (!Files.exists(target)) {
            Files.move(from, target, StandardCopyOption.ATOMIC_MOVE);
            return;
        }
        Path old = from.resolveSibling(from.getFileName() + ".old");
        Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
        try {
            Files.move(from, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
            throw e;
        }
        PrivateFolder.delete(old);
    }

    private static void zip(Path folder, List<String> names, Path target) throws IOException {
        AtomicFile.write(target, out -> {
            ZipOutputStream zip = new ZipOutputStream(out);
            for (String name : names) {
                ZipEntry entry = new ZipEntry(name);
                entry.setTimeLocal(ZIP_TIME);
                zip.putNextEntry(entry);
                Files.copy(folder.resolve(name), zip);
                zip.closeEntry();
            }
            zip.finish();
        });
    }
}
