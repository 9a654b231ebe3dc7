package io.github.communique.build.prelink;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * {@code equals} and {@code hashCode} of a record as Java gives them: of its components in their order, each compared
 * and hashed as its box would be.
 *
 * @param owner the internal name of the record
 * @param components what gets each component
 */
record RecordMethods(String owner, List<Handle> components) {
    static final String BOOTSTRAP = "java/lang/runtime/ObjectMethods";

    private static final String EQUALS = "equals";
    private static final String HASH_CODE = "hashCode";
    private static final Map<String, String> NEW_NAMES = Map.of(EQUALS, "equalComponents", HASH_CODE, "hashComponents");
    private static final int NOT_COMPONENTS = 2;
    private static final int MOST_ON_STACK = 4;
    private static final Type OBJECTS = Type.getType(Objects.class);
    private static final Type OBJECT = Type.getType(Object.class);

    /** Those of a record, from the arguments of the call that Java would link. */
    static RecordMethods of(String owner, Object... arguments) {
        List<Handle> components = new ArrayList<>();
        for (int i = NOT_COMPONENTS; i < arguments.length; i++) {
            components.add((Handle) arguments[i]);
        }
        return new RecordMethods(owner, components);
    }

    /** Whether a method is one of the two; {@code toString} stays as it is, since it is for messages. */
    static boolean has(String method) {
        return NEW_NAMES.containsKey(method);
    }

    /** The name of the method that does the work. */
    static String newName(String method) {
        return NEW_NAMES.getOrDefault(method, method);
    }

    /** Adds the method that does the work to its record. */
    void write(ClassVisitor record, String method, String descriptor) {
        int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC;
        MethodVisitor code = record.visitMethod(access, newName(method), descriptor, null, null);
        code.visitCode();
        if (method.equals(EQUALS)) {
            writeEquals(code);
        } else {
            writeHashCode(code);
        }
        code.visitMaxs(MOST_ON_STACK, 2);
        code.visitEnd();
    }

    private void writeHashCode(MethodVisitor code) {
        code.visitInsn(Opcodes.ICONST_0);
        for (Handle component : components) {
            code.visitIntInsn(Opcodes.BIPUSH, 31);
            code.visitInsn(Opcodes.IMUL);
            load(code, 0, component);
            Type type = Type.getType(component.getDesc());
            boolean isPrimitive = Conversion.isPrimitive(type);
            call(code, isPrimitive ? Conversion.box(type) : OBJECTS, HASH_CODE, Type.INT_TYPE, common(type));
            code.visitInsn(Opcodes.IADD);
        }
        code.visitInsn(Opcodes.IRETURN);
    }

    private void writeEquals(MethodVisitor code) {
        Label differ = new Label();
        code.visitVarInsn(Opcodes.ALOAD, 1);
        code.visitTypeInsn(Opcodes.INSTANCEOF, owner);
        code.visitJumpInsn(Opcodes.IFEQ, differ);
        for (Handle component : components) {
            load(code, 0, component);
            load(code, 1, component);
            Type type = Type.getType(component.getDesc());
            if (Conversion.isPrimitive(type)) {
                call(code, Conversion.box(type), "compare", Type.INT_TYPE, type, type);
                code.visitJumpInsn(Opcodes.IFNE, differ);
            } else {
                call(code, OBJECTS, EQUALS, Type.BOOLEAN_TYPE, OBJECT, OBJECT);
                code.visitJumpInsn(Opcodes.IFEQ, differ);
            }
        }
        code.visitInsn(Opcodes.ICONST_1);
        code.visitInsn(Opcodes.IRETURN);
        code.visitLabel(differ);
        code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
        code.visitInsn(Opcodes.ICONST_0);
        code.visitInsn(Opcodes.IRETURN);
    }

    private void load(MethodVisitor code, int local, Handle component) {
        code.visitVarInsn(Opcodes.ALOAD, local);
        code.visitTypeInsn(Opcodes.CHECKCAST, owner);
        code.visitFieldInsn(Opcodes.GETFIELD, owner, component.getName(), component.getDesc());
    }

    private static Type common(Type type) {
        return Conversion.isPrimitive(type) ? type : OBJECT;
    }

    private static void call(MethodVisitor code, Type type, String method, Type result, Type... taken) {
        String descriptor = Type.getMethodDescriptor(result, taken);
        code.visitMethodInsn(Opcodes.INVOKESTATIC, type.getInternalName(), method, descriptor, false);
    }
}
