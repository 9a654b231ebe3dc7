package io.github.communique.build.prelink;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/** Puts ordinary code in place of what Java links when it first comes to it: lambdas, and methods of records. */
final class Prelinking {
    static final int ASM = Opcodes.ASM9;

    private Prelinking() {}

    /**
     * Makes each lambda and method reference a class, and {@code equals} and {@code hashCode} of records methods.
     *
     * @param classes class files by their internal names; all classes of a nest, or none
     * @return the same classes in their order, then the classes of their lambdas, which belong to the nest of theirs.
     *     Lambdas that can be serialized stay as they are.
     */
    static Map<String, byte[]> of(Map<String, byte[]> classes) {
        Map<String, byte[]> prelinked = new LinkedHashMap<>();
        Map<String, byte[]> lambdas = new LinkedHashMap<>();
        Map<String, List<String>> newMembers = new LinkedHashMap<>();
        classes.forEach((name, bytes) -> {
            ClassReader reader = new ClassReader(bytes);
            ClassWriter writer = new ClassWriter(reader, 0);
            DynamicCalls calls = new DynamicCalls(writer, name);
            reader.accept(calls, 0);
            prelinked.put(name, calls.isAnyReplaced() ? writer.toByteArray() : bytes);
            lambdas.putAll(calls.lambdas());
            newMembers
                    .computeIfAbsent(calls.nestHost(), host -> new ArrayList<>())
                    .addAll(calls.lambdas().keySet());
        });
        newMembers.forEach((host, members) -> prelinked.computeIfPresent(host, (name, bytes) -> join(bytes, members)));
        prelinked.putAll(lambdas);
        return prelinked;
    }

    /** Makes classes members of the nest of a class, which lets them call its private methods. */
    private static byte[] join(byte[] host, List<String> members) {
        if (members.isEmpty()) {
            return host;
        }
        ClassReader reader = new ClassReader(host);
        ClassWriter writer = new ClassWriter(reader, 0);
        reader.accept(
                new ClassVisitor(ASM, writer) {
                    @Override
                    public void visitEnd() {
                        members.forEach(super::visitNestMember);
                        super.visitEnd();
                    }
                },
                0);
        return writer.toByteArray();
    }
}
