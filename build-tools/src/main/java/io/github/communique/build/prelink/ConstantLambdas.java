package io.github.communique.build.prelink;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * One class for all lambdas of a class that capture nothing and are of one functional interface, since each class takes
 * time to load. Each lambda is an instance with a number, by which the method chooses what it calls.
 */
final class ConstantLambdas {
    private final String name;
    private final List<Lambda> lambdas = new ArrayList<>();

    /** None yet; the internal name is that of their class. */
    ConstantLambdas(String name) {
        this.name = name;
    }

    /** Adds a lambda, and writes what gives it. */
    void add(Lambda lambda, MethodVisitor code) {
        code.visitFieldInsn(
                Opcodes.GETSTATIC,
                name,
                instance(lambdas.size()),
                lambda.implemented().getDescriptor());
        lambdas.add(lambda);
    }

    String name() {
        return name;
    }

    private static String instance(int index) {
        return "LAMBDA" + index;
    }

    byte[] write(String nestHost) {
        Lambda first = lambdas.get(0);
        LambdaClass file = new LambdaClass(name, first.implemented(), nestHost, Type.INT_TYPE);
        writeInstances(file, first.implemented());
        MethodVisitor code =
                file.method(Opcodes.ACC_PUBLIC, first.method(), first.erased().getDescriptor());
        writeChoice(code);
        LambdaClass.finish(code);
        return file.toByteArray();
    }

    private void writeInstances(LambdaClass file, Type type) {
        MethodVisitor code = file.method(Opcodes.ACC_STATIC, "<clinit>", "()V");
        for (int i = 0; i < lambdas.size(); i++) {
            int index = i;
            file.addInstance(instance(i), type);
            file.writeNew(code, () -> code.visitIntInsn(Opcodes.SIPUSH, index));
            code.visitFieldInsn(Opcodes.PUTSTATIC, name, instance(i), type.getDescriptor());
        }
        code.visitInsn(Opcodes.RETURN);
        LambdaClass.finish(code);
    }

    private void writeChoice(MethodVisitor code) {
        if (lambdas.size() == 1) {
            lambdas.get(0).writeBody(code, name);
            return;
        }
        Label[] labels = lambdas.stream().map(lambda -> new Label()).toArray(Label[]::new);
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitFieldInsn(Opcodes.GETFIELD, name, Lambda.field(0), Type.INT_TYPE.getDescriptor());
        code.visitTableSwitchInsn(0, labels.length - 1, labels[labels.length - 1], labels);
        for (int i = 0; i < labels.length; i++) {
            code.visitLabel(labels[i]);
            code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
            lambdas.get(i).writeBody(code, name);
        }
    }
}
