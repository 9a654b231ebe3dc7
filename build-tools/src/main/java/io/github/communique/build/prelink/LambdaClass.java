package io.github.communique.build.prelink;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * The class of one lambda or method reference: what it captures are its fields, and its method calls the lambda's.
 *
 * @param name its internal name
 * @param called the method of the functional interface
 * @param factory from what is captured to the functional interface
 * @param erased the type of that method
 * @param target what is called in the end
 * @param instantiated the type of the method at this place
 */
record LambdaClass(String name, String called, Type factory, Type erased, Handle target, Type instantiated) {
    /** The field with the only instance, if nothing is captured. */
    static final String INSTANCE = "INSTANCE";

    /** The method that makes an instance of what is captured. */
    static final String FACTORY = "of";

    private static final String CONSTRUCTOR = "<init>";
    private static final String OBJECT = "java/lang/Object";

    boolean isConstant() {
        return captured().length == 0;
    }

    /** The descriptor of the functional interface. */
    String implemented() {
        return factory.getReturnType().getDescriptor();
    }

    private Type[] captured() {
        return factory.getArgumentTypes();
    }

    private String constructor() {
        return Type.getMethodDescriptor(Type.VOID_TYPE, captured());
    }

    /** The class file. */
    byte[] write(String nestHost) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        writer.visit(
                Opcodes.V17,
                Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC,
                name,
                null,
                OBJECT,
                new String[] {factory.getReturnType().getInternalName()});
        writer.visitNestHost(nestHost);
        writeConstructor(writer);
        writeFactory(writer);
        writeMethod(writer);
        writer.visitEnd();
        return writer.toByteArray();
    }

    private void writeConstructor(ClassWriter writer) {
        MethodVisitor code = writer.visitMethod(Opcodes.ACC_PRIVATE, CONSTRUCTOR, constructor(), null, null);
        code.visitCode();
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, OBJECT, CONSTRUCTOR, "()V", false);
        int local = 1;
        for (int i = 0; i < captured().length; i++) {
            Type type = captured()[i];
            writer.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, field(i), type.getDescriptor(), null, null);
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitVarInsn(type.getOpcode(Opcodes.ILOAD), local);
            code.visitFieldInsn(Opcodes.PUTFIELD, name, field(i), type.getDescriptor());
            local += type.getSize();
        }
        finish(code, Opcodes.RETURN);
    }

    /** Writes what gives the instance: the field of the only one, or the method that makes one. */
    private void writeFactory(ClassWriter writer) {
        if (isConstant()) {
            writer.visitField(Opcodes.ACC_STATIC | Opcodes.ACC_FINAL, INSTANCE, implemented(), null, null);
            MethodVisitor code = writer.visitMethod(Opcodes.ACC_STATIC, "<clinit>", "()V", null, null);
            writeNew(code);
            code.visitFieldInsn(Opcodes.PUTSTATIC, name, INSTANCE, implemented());
            finish(code, Opcodes.RETURN);
        } else {
            MethodVisitor code = writer.visitMethod(Opcodes.ACC_STATIC, FACTORY, factory.getDescriptor(), null, null);
            writeNew(code);
            finish(code, Opcodes.ARETURN);
        }
    }

    private void writeNew(MethodVisitor code) {
        code.visitCode();
        code.visitTypeInsn(Opcodes.NEW, name);
        code.visitInsn(Opcodes.DUP);
        int local = 0;
        for (Type type : captured()) {
            code.visitVarInsn(type.getOpcode(Opcodes.ILOAD), local);
            local += type.getSize();
        }
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, name, CONSTRUCTOR, constructor(), false);
    }

    private void writeMethod(ClassWriter writer) {
        MethodVisitor code = writer.visitMethod(Opcodes.ACC_PUBLIC, called, erased.getDescriptor(), null, null);
        code.visitCode();
        boolean isConstructor = target.getTag() == Opcodes.H_NEWINVOKESPECIAL;
        Type owner = Type.getObjectType(target.getOwner());
        Type type = Type.getMethodType(target.getDesc());
        List<Type> taken = new ArrayList<>(Arrays.asList(type.getArgumentTypes()));
        if (isConstructor) {
            code.visitTypeInsn(Opcodes.NEW, target.getOwner());
            code.visitInsn(Opcodes.DUP);
        } else if (target.getTag() != Opcodes.H_INVOKESTATIC) {
            taken.add(0, owner);
        }
        writeArguments(code, taken);
        code.visitMethodInsn(opcode(), target.getOwner(), target.getName(), target.getDesc(), target.isInterface());
        Type result = isConstructor ? owner : type.getReturnType();
        Type wanted = erased.getReturnType();
        Conversion.write(code, result, wanted);
        finish(code, wanted.getOpcode(Opcodes.IRETURN));
    }

    private void writeArguments(MethodVisitor code, List<Type> taken) {
        int captured = captured().length;
        for (int i = 0; i < captured; i++) {
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitFieldInsn(Opcodes.GETFIELD, name, field(i), captured()[i].getDescriptor());
            Conversion.write(code, captured()[i], taken.get(i));
        }
        Type[] passed = erased.getArgumentTypes();
        int local = 1;
        for (int i = 0; i < passed.length; i++) {
            Type here = instantiated.getArgumentTypes()[i];
            code.visitVarInsn(passed[i].getOpcode(Opcodes.ILOAD), local);
            Conversion.write(code, passed[i], here);
            Conversion.write(code, here, taken.get(captured + i));
            local += passed[i].getSize();
        }
    }

    /** How the target is called; its private methods like others, by nest mates. */
    private int opcode() {
        return switch (target.getTag()) {
            case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
            case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
            default -> target.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
        };
    }

    private static String field(int index) {
        return "captured" + index;
    }

    private static void finish(MethodVisitor code, int opcode) {
        code.visitInsn(opcode);
        code.visitMaxs(0, 0);
        code.visitEnd();
    }
}
