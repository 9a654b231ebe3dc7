package io.github.communique.csv.pack;

import io.github.communique.check.CommuniqueFormatException;
import io.github.communique.check.Finding;
import io.github.communique.check.Location;
import io.github.communique.check.ReadingCode;
import io.github.communique.check.TableCode;
import io.github.communique.csv.CsvLimits;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A package that is a zip file. The files may lie in a folder of it, as when someone has packed a folder; what other
 * tools leave beside them is passed over.
 */
final class ZipFiles implements PackageFiles {
    private final Path path;
    private final ZipFile zip;
    private final CsvLimits limits;
    private final Map<String, ZipEntry> entries;

    private ZipFiles(Path path, ZipFile zip, CsvLimits limits, Map<String, ZipEntry> entries) {
        this.path = path;
        this.zip = zip;
        this.limits = limits;
        this.entries = entries;
    }

    static ZipFiles open(Path path, CsvLimits limits) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(path.toFile());
        } catch (ZipException | EOFException e) {
            // An end record that points beyond the file is no ZipException.
            throw problem(
                    ReadingCode.NOT_A_DOSSIER,
                    path.toString(),
                    "expected a folder or a zip file with tables, found neither; a zip file may have been cut off");
        }
        try {
            return new ZipFiles(path, zip, limits, list(path, zip, limits));
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private static Map<String, ZipEntry> list(Path path, ZipFile zip, CsvLimits limits) throws IOException {
        if (zip.size() > limits.maxZipEntries()) {
            throw problem(
                    ReadingCode.LIMIT,
                    path.toString(),
                    "the zip file has " + zip.size() + " entries, more than the limit of " + limits.maxZipEntries()
                            + " allows");
        }
        Map<String, ZipEntry> all = new LinkedHashMap<>();
        for (Enumeration<? extends ZipEntry> list = zip.entries(); list.hasMoreElements(); ) {
            ZipEntry entry = list.nextElement();
            check(path, entry.getName());
            if (!entry.isDirectory() && all.put(entry.getName(), entry) != null) {
                throw problem(
                        ReadingCode.SYNTAX,
                        path.toString(),
                        "the zip file has two files of the name '" + entry.getName() + "'");
            }
        }
        return inFolder(folderOf(all.keySet()), all);
    }

    private static void check(Path path, String name) {
        boolean leadsOut = name.startsWith("/")
                || name.indexOf('\\') >= 0
                || name.indexOf(':') >= 0
                || name.indexOf('\0') >= 0
                || ("/" + name + "/").contains("/../");
        if (leadsOut) {
            throw problem(
                    TableCode.UNSAFE_NAME,
                    path.toString(),
                    "the zip file has an entry whose name leads out of it: '" + name + "'");
        }
    }

    /** The folder of the descriptor, or of nothing if there is none: with a slash at the end, empty for the root. */
    private static String folderOf(Set<String> names) {
        String found = "";
        boolean isFound = false;
        for (String name : names) {
            int slash = name.lastIndexOf('/') + 1;
            if (name.substring(slash).equals(Descriptor.FILE) && (!isFound || slash < found.length())) {
                found = name.substring(0, slash);
                isFound = true;
            }
        }
        return found;
    }

    private static Map<String, ZipEntry> inFolder(String folder, Map<String, ZipEntry> all) {
        Map<String, ZipEntry> files = new LinkedHashMap<>();
        all.forEach((name, entry) -> {
            String file = name.startsWith(folder) ? name.substring(folder.length()) : "/";
            if (file.indexOf('/') < 0 && !file.startsWith(".")) {
                files.put(file, entry);
            }
        });
        return files;
    }

    private static CommuniqueFormatException problem(
            io.github.communique.check.FindingCode code, String where, String message) {
        return new CommuniqueFormatException(Finding.at(code, Location.of(where), message));
    }

    @Override
    public Set<String> names() {
        return Collections.unmodifiableSet(entries.keySet());
    }

    @Override
    public InputStream open(String name) throws IOException {
        ZipEntry entry = entries.get(name);
        if (entry == null) {
            throw new IllegalArgumentException("no such entry: " + name);
        }
        try {
            return new EntryStream(zip.getInputStream(entry), label(name), entry.getCompressedSize(), limits);
        } catch (ZipException | EOFException e) {
            throw EntryStream.damaged(label(name), e);
        }
    }

    @Override
    public String label(String name) {
        return path + "!/" + name;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
