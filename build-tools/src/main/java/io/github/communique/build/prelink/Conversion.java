package io.github.communique.build.prelink;

import java.util.Map;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** What a lambda's method may differ in from the one it calls: boxes, wider numbers, casts, and a result unused. */
final class Conversion {
    private static final Map<Type, Type> BOXES = Map.of(
            Type.BOOLEAN_TYPE, Type.getType(Boolean.class),
            Type.CHAR_TYPE, Type.getType(Character.class),
            Type.BYTE_TYPE, Type.getType(Byte.class),
            Type.SHORT_TYPE, Type.getType(Short.class),
            Type.INT_TYPE, Type.getType(Integer.class),
            Type.FLOAT_TYPE, Type.getType(Float.class),
            Type.LONG_TYPE, Type.getType(Long.class),
            Type.DOUBLE_TYPE, Type.getType(Double.class));

    private Conversion() {}

    /** Writes what makes of the value on the stack one of another type. */
    static void write(MethodVisitor code, Type from, Type to) {
        if (to.equals(Type.VOID_TYPE)) {
            drop(code, from);
        } else if (isPrimitive(from) && isPrimitive(to)) {
            widen(code, from, to);
        } else if (isPrimitive(from)) {
            toBox(code, from);
        } else if (isPrimitive(to)) {
            fromBox(code, from, to);
        } else if (!from.equals(to) && !to.equals(Type.getType(Object.class))) {
            code.visitTypeInsn(Opcodes.CHECKCAST, to.getInternalName());
        }
    }

    static boolean isPrimitive(Type type) {
        return BOXES.containsKey(type);
    }

    /** The box of a primitive type. */
    static Type box(Type primitive) {
        return BOXES.getOrDefault(primitive, primitive);
    }

    private static void drop(MethodVisitor code, Type type) {
        switch (type.getSize()) {
            case 1 -> code.visitInsn(Opcodes.POP);
            case 2 -> code.visitInsn(Opcodes.POP2);
            default -> {}
        }
    }

    private static void toBox(MethodVisitor code, Type type) {
        Type box = box(type);
        String descriptor = Type.getMethodDescriptor(box, type);
        code.visitMethodInsn(Opcodes.INVOKESTATIC, box.getInternalName(), "valueOf", descriptor, false);
    }

    private static void fromBox(MethodVisitor code, Type from, Type to) {
        Type box = box(to);
        if (BOXES.containsValue(from) && !from.equals(box)) {
            throw unknown(from, to);
        }
        if (!from.equals(box)) {
            code.visitTypeInsn(Opcodes.CHECKCAST, box.getInternalName());
        }
        String method = to.getClassName() + "Value";
        code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, box.getInternalName(), method, Type.getMethodDescriptor(to), false);
    }

    private static void widen(MethodVisitor code, Type from, Type to) {
        if (from.equals(to)) {
            return;
        }
        boolean isInt = from.getSort() <= Type.INT && from.getSort() != Type.BOOLEAN;
        if (!isInt) {
            throw unknown(from, to);
        }
        switch (to.getSort()) {
            case Type.INT -> {}
            case Type.LONG -> code.visitInsn(Opcodes.I2L);
            case Type.DOUBLE -> code.visitInsn(Opcodes.I2D);
            default -> throw unknown(from, to);
        }
    }

    private static IllegalStateException unknown(Type from, Type to) {
        return new IllegalStateException("a lambda that makes " + to.getClassName() + " of " + from.getClassName()
                + " is not known here: write it as a lambda that calls the method");
    }
}
