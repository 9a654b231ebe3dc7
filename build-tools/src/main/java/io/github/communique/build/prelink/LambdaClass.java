package io.github.communique.build.prelink;

import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The class file of a class that stands for lambdas; its fields are set by its only constructor. */
final class LambdaClass {
    private static final String CONSTRUCTOR = "<init>";
    private static final String OBJECT = "java/lang/Object";

    private final ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    private final String name;
    private final Type[] fields;

    /**
     * Begins the class.
     *
     * @param name its internal name
     * @param implemented the functional interface
     * @param nestHost the class to whose nest it belongs
     * @param fields the types of its fields
     */
    LambdaClass(String name, Type implemented, String nestHost, Type... fields) {
        this.name = name;
        this.fields = fields;
        int access = Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC;
        writer.visit(Opcodes.V17, access, name, null, OBJECT, new String[] {implemented.getInternalName()});
        writer.visitNestHost(nestHost);
        writeConstructor();
    }

    private String constructor() {
        return Type.getMethodDescriptor(Type.VOID_TYPE, fields);
    }

    private void writeConstructor() {
        MethodVisitor code = method(Opcodes.ACC_PRIVATE, CONSTRUCTOR, constructor());
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, OBJECT, CONSTRUCTOR, "()V", false);
        int local = 1;
        for (int i = 0; i < fields.length; i++) {
            int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL;
            writer.visitField(access, Lambda.field(i), fields[i].getDescriptor(), null, null);
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitVarInsn(fields[i].getOpcode(Opcodes.ILOAD), local);
            code.visitFieldInsn(Opcodes.PUTFIELD, name, Lambda.field(i), fields[i].getDescriptor());
            local += fields[i].getSize();
        }
        code.visitInsn(Opcodes.RETURN);
        finish(code);
    }

    /** Adds a field with an instance. */
    void addInstance(String field, Type type) {
        writer.visitField(Opcodes.ACC_STATIC | Opcodes.ACC_FINAL, field, type.getDescriptor(), null, null);
    }

    /** Begins a method. */
    MethodVisitor method(int access, String method, String descriptor) {
        MethodVisitor code = writer.visitMethod(access, method, descriptor, null, null);
        code.visitCode();
        return code;
    }

    /** Writes the making of an instance; the values of its fields are put on the stack in between. */
    void writeNew(MethodVisitor code, Runnable values) {
        code.visitTypeInsn(Opcodes.NEW, name);
        code.visitInsn(Opcodes.DUP);
        values.run();
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, name, CONSTRUCTOR, constructor(), false);
    }

    /** Ends a method. */
    static void finish(MethodVisitor code) {
        code.visitMaxs(0, 0);
        code.visitEnd();
    }

    byte[] toByteArray() {
        writer.visitEnd();
        return writer.toByteArray();
    }
}
