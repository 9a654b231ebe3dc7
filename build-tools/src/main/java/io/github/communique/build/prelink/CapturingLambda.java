package io.github.communique.build.prelink;

import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * The class of a lambda that captures something: that are its fields, and each time the lambda is come to, there is a
 * new instance.
 *
 * @param name the internal name of the class
 */
record CapturingLambda(String name, Lambda lambda) {
    private static final String FACTORY = "of";

    /** Writes what gives the lambda, of what is captured and on the stack. */
    void writeUse(MethodVisitor code) {
        String descriptor = lambda.factory().getDescriptor();
        code.visitMethodInsn(Opcodes.INVOKESTATIC, name, FACTORY, descriptor, false);
    }

    byte[] write(String nestHost) {
        LambdaClass file = new LambdaClass(name, lambda.implemented(), nestHost, lambda.captured());
        MethodVisitor factory =
                file.method(Opcodes.ACC_STATIC, FACTORY, lambda.factory().getDescriptor());
        file.writeNew(factory, () -> writeArguments(factory));
        factory.visitInsn(Opcodes.ARETURN);
        LambdaClass.finish(factory);
        MethodVisitor code =
                file.method(Opcodes.ACC_PUBLIC, lambda.method(), lambda.erased().getDescriptor());
        lambda.writeBody(code, name);
        LambdaClass.finish(code);
        return file.toByteArray();
    }

    private void writeArguments(MethodVisitor factory) {
        int local = 0;
        for (Type type : lambda.captured()) {
            factory.visitVarInsn(type.getOpcode(Opcodes.ILOAD), local);
            local += type.getSize();
        }
    }
}
