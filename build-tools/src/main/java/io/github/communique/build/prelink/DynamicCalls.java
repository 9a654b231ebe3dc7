package io.github.communique.build.prelink;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Copies a class with ordinary code in place of the calls that Java would link when it first comes to them. */
final class DynamicCalls extends ClassVisitor {
    private static final String LAMBDA_BOOTSTRAP = "java/lang/invoke/LambdaMetafactory";
    private static final String PLAIN_LAMBDA = "metafactory";

    private final String owner;
    private final Map<String, byte[]> lambdas = new LinkedHashMap<>();
    private final Map<String, Runnable> recordMethods = new LinkedHashMap<>();
    private String nestHost;

    DynamicCalls(ClassVisitor copy, String owner) {
        super(Prelinking.ASM, copy);
        this.owner = owner;
        this.nestHost = owner;
    }

    /** The classes made for lambdas, by their internal names. */
    Map<String, byte[]> lambdas() {
        return lambdas;
    }

    boolean isAnyReplaced() {
        return !lambdas.isEmpty() || !recordMethods.isEmpty();
    }

    String nestHost() {
        return nestHost;
    }

    @Override
    public void visitNestHost(String host) {
        nestHost = host;
        super.visitNestHost(host);
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        MethodVisitor copy = super.visitMethod(access, name, descriptor, signature, exceptions);
        return new MethodVisitor(Prelinking.ASM, copy) {
            @Override
            public void visitInvokeDynamicInsn(String called, String type, Handle bootstrap, Object... arguments) {
                if (bootstrap.getOwner().equals(LAMBDA_BOOTSTRAP)
                        && bootstrap.getName().equals(PLAIN_LAMBDA)) {
                    replaceLambda(copy, called, type, arguments);
                } else if (bootstrap.getOwner().equals(RecordMethods.BOOTSTRAP) && RecordMethods.has(called)) {
                    replaceRecordMethod(copy, called, type, arguments);
                } else {
                    super.visitInvokeDynamicInsn(called, type, bootstrap, arguments);
                }
            }
        };
    }

    @Override
    public void visitEnd() {
        recordMethods.values().forEach(Runnable::run);
        super.visitEnd();
    }

    private void replaceLambda(MethodVisitor code, String called, String factory, Object... arguments) {
        LambdaClass lambda = new LambdaClass(
                owner + "$$Lambda" + lambdas.size(),
                called,
                Type.getMethodType(factory),
                (Type) arguments[0],
                (Handle) arguments[1],
                (Type) arguments[2]);
        lambdas.put(lambda.name(), lambda.write(nestHost));
        if (lambda.isConstant()) {
            code.visitFieldInsn(Opcodes.GETSTATIC, lambda.name(), LambdaClass.INSTANCE, lambda.implemented());
        } else {
            code.visitMethodInsn(Opcodes.INVOKESTATIC, lambda.name(), LambdaClass.FACTORY, factory, false);
        }
    }

    private void replaceRecordMethod(MethodVisitor code, String called, String type, Object... arguments) {
        RecordMethods methods = RecordMethods.of(owner, arguments);
        recordMethods.put(called, () -> methods.write(cv, called, type));
        code.visitMethodInsn(Opcodes.INVOKESTATIC, owner, RecordMethods.newName(called), type, false);
    }
}
