package io.github.communique.build.prelink;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * A lambda or method reference, at the place where it stands.
 *
 * @param method the name of the method of the functional interface
 * @param factory from what is captured to the functional interface
 * @param erased the type of the method as the interface has it
 * @param target what is called in the end
 * @param instantiated the type of the method at this place
 */
record Lambda(String method, Type factory, Type erased, Handle target, Type instantiated) {
    /** The one that a call of {@code LambdaMetafactory} makes. */
    static Lambda of(String method, String factory, Object... arguments) {
        return new Lambda(
                method, Type.getMethodType(factory), (Type) arguments[0], (Handle) arguments[1], (Type) arguments[2]);
    }

    Type[] captured() {
        return factory.getArgumentTypes();
    }

    boolean isConstant() {
        return captured().length == 0;
    }

    /** The functional interface. */
    Type implemented() {
        return factory.getReturnType();
    }

    /** The field in which its class keeps something captured. */
    static String field(int index) {
        return "captured" + index;
    }

    /**
     * Writes the call of the target, with what was captured and what the method takes, and the return of its result.
     *
     * @param owner the internal name of the class that is written, which has the fields
     */
    void writeBody(MethodVisitor code, String owner) {
        boolean isConstructor = target.getTag() == Opcodes.H_NEWINVOKESPECIAL;
        Type targetOwner = Type.getObjectType(target.getOwner());
        Type type = Type.getMethodType(target.getDesc());
        List<Type> taken = new ArrayList<>(Arrays.asList(type.getArgumentTypes()));
        if (isConstructor) {
            code.visitTypeInsn(Opcodes.NEW, target.getOwner());
            code.visitInsn(Opcodes.DUP);
        } else if (target.getTag() != Opcodes.H_INVOKESTATIC) {
            taken.add(0, targetOwner);
        }
        writeCaptured(code, owner, taken);
        writePassed(code, taken);
        code.visitMethodInsn(opcode(), target.getOwner(), target.getName(), target.getDesc(), target.isInterface());
        Type wanted = erased.getReturnType();
        Conversion.write(code, isConstructor ? targetOwner : type.getReturnType(), wanted);
        code.visitInsn(wanted.getOpcode(Opcodes.IRETURN));
    }

    private void writeCaptured(MethodVisitor code, String owner, List<Type> taken) {
        for (int i = 0; i < captured().length; i++) {
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitFieldInsn(Opcodes.GETFIELD, owner, field(i), captured()[i].getDescriptor());
            Conversion.write(code, captured()[i], taken.get(i));
        }
    }

    private void writePassed(MethodVisitor code, List<Type> taken) {
        Type[] passed = erased.getArgumentTypes();
        int local = 1;
        for (int i = 0; i < passed.length; i++) {
            Type here = instantiated.getArgumentTypes()[i];
            code.visitVarInsn(passed[i].getOpcode(Opcodes.ILOAD), local);
            Conversion.write(code, passed[i], here);
            Conversion.write(code, here, taken.get(captured().length + i));
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
}
