package io.github.communique.build.prelink;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Writes a jar anew so that Java has less to link when it runs it.
 *
 * <p>Java makes the class behind a lambda, and the methods of a record, when it first comes to them. That takes a tenth
 * of a millisecond each in a Java that has just begun, even where the class is kept in an archive: the hundreds of them
 * that a short run comes to take longer than its work.
 */
public final class PrelinkedJar {
    private static final String SUFFIX = ".class";

    private PrelinkedJar() {}

    /**
     * Rewrites a jar in its place.
     *
     * @param args the jar, and the package of which it and those inside it are meant, such as {@code a.b}
     */
    public static void main(String[] args) throws IOException {
        Path jar = Path.of(args[0]);
        Path rewritten = jar.resolveSibling(jar.getFileName() + ".new");
        rewrite(jar, args[1].replace('.', '/') + "/", rewritten);
        Files.move(rewritten, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void rewrite(Path jar, String folder, Path target) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(target))) {
            Map<String, byte[]> classes = Prelinking.of(classes(zip, folder));
            long time = 0;
            for (ZipEntry entry : Collections.list(zip.entries())) {
                byte[] rewritten = classes.remove(className(entry));
                write(out, entry.getName(), entry.getTime(), rewritten == null ? bytes(zip, entry) : rewritten);
                time = entry.getTime();
            }
            for (Map.Entry<String, byte[]> made : classes.entrySet()) {
                write(out, made.getKey() + SUFFIX, time, made.getValue());
            }
        }
    }

    private static Map<String, byte[]> classes(ZipFile zip, String folder) throws IOException {
        Map<String, byte[]> classes = new LinkedHashMap<>();
        for (ZipEntry entry : Collections.list(zip.entries())) {
            if (entry.getName().startsWith(folder) && entry.getName().endsWith(SUFFIX)) {
                classes.put(className(entry), bytes(zip, entry));
            }
        }
        return classes;
    }

    /** The name of a class as class files have it; of no class, if the entry is none. */
    private static String className(ZipEntry entry) {
        String name = entry.getName();
        return name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : "";
    }

    private static byte[] bytes(ZipFile zip, ZipEntry entry) throws IOException {
        try (var in = zip.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }

    private static void write(ZipOutputStream out, String name, long time, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(time);
        out.putNextEntry(entry);
        out.write(bytes);
        out.closeEntry();
    }
}
