package io.github.communique.build.prelink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;

class PrelinkingTest {
    private static final Path FOLDER = Path.of("target", "test-classes");
    private static final String SAMPLES = "io/github/communique/build/prelink/Samples";

    private final Map<String, byte[]> compiled = compiledSamples();
    private final Map<String, byte[]> rewritten = Prelinking.of(compiled);

    @Test
    void theClassesDoWhatTheyDidBefore() throws ReflectiveOperationException {
        List<Object> before = new Samples().get();
        List<Object> after = results(rewritten);
        assertThat(after.toString()).isEqualTo(before.toString());
        assertThat(before).hasSize(30);
    }

    @Test
    void onlySerializableLambdasAndTextsOfRecordsAreStillLinkedByJava() {
        assertThat(compiled.values().stream().flatMap(PrelinkingTest::factories))
                .hasSizeGreaterThan(25)
                .contains("metafactory", "altMetafactory", "equals", "hashCode", "toString");
        assertThat(rewritten.values().stream().flatMap(PrelinkingTest::factories))
                .containsOnly("altMetafactory", "toString");
    }

    @Test
    void theRestOfTheClassesStaysInItsOrder() {
        assertThat(List.copyOf(rewritten.keySet()).subList(0, compiled.size()))
                .containsExactlyElementsOf(compiled.keySet());
    }

    @Test
    void classesWithNothingToLinkStayAsTheyAre() {
        String inner = SAMPLES + "$Inner";
        assertThat(rewritten.get(inner)).isEqualTo(compiled.get(inner));
    }

    @Test
    void theClassesCanBeRewrittenAgain() throws ReflectiveOperationException {
        assertThat(results(Prelinking.of(rewritten)).toString())
                .isEqualTo(new Samples().get().toString());
    }

    @Test
    void aPrivateMethodIsStillPrivate() throws ReflectiveOperationException {
        Class<?> type = new Classes(rewritten).loadClass(SAMPLES.replace('/', '.'));
        int modifiers = type.getDeclaredMethod("addOwn", int.class).getModifiers();
        assertThat(Modifier.isPrivate(modifiers)).isTrue();
    }

    private static List<Object> results(Map<String, byte[]> classes) throws ReflectiveOperationException {
        Class<?> type = new Classes(classes).loadClass(SAMPLES.replace('/', '.'));
        var constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        @SuppressWarnings("unchecked")
        Supplier<List<Object>> samples = (Supplier<List<Object>>) constructor.newInstance();
        return samples.get();
    }

    private static Stream<String> factories(byte[] classFile) {
        Stream.Builder<String> names = Stream.builder();
        new ClassReader(classFile)
                .accept(
                        new ClassVisitor(Prelinking.ASM) {
                            @Override
                            public MethodVisitor visitMethod(
                                    int access, String name, String type, String signature, String[] exceptions) {
                                return new MethodVisitor(Prelinking.ASM) {
                                    @Override
                                    public void visitInvokeDynamicInsn(
                                            String called, String factory, Handle bootstrap, Object... arguments) {
                                        names.add(
                                                bootstrap.getName().equals("bootstrap") ? called : bootstrap.getName());
                                    }
                                };
                            }
                        },
                        0);
        return names.build();
    }

    private static Map<String, byte[]> compiledSamples() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            Map<String, byte[]> classes = new TreeMap<>();
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                String name =
                        FOLDER.relativize(file).toString().replace('\\', '/').replace(".class", "");
                if (name.startsWith(SAMPLES)) {
                    classes.put(name, Files.readAllBytes(file));
                }
            }
            return new LinkedHashMap<>(classes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Loads some classes from memory, and before those of the class path. */
    private static final class Classes extends ClassLoader {
        private final Map<String, byte[]> files;

        Classes(Map<String, byte[]> files) {
            super(PrelinkingTest.class.getClassLoader());
            this.files = files;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            byte[] file = files.get(name.replace('.', '/'));
            Class<?> loaded = findLoadedClass(name);
            return loaded != null
                    ? loaded
                    : file == null ? super.loadClass(name, resolve) : defineClass(name, file, 0, file.length);
        }
    }
}
