package io.github.communique.build.prelink;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Copies a class with ordinary code in place of the calls that Java would link when it first comes to them. */
final class DynamicCalls extends ClassVisitor {
    private static final String LAMBDA_BOOTSTRAP = "java/lang/invoke/LambdaMetafactory";
    private static final String PLAIN_LAMBDA = "metafactory";

    private final String owner;
    private final Map<String, byte[]> lambdas = new LinkedHashMap<>();
    private final Map<String, ConstantLambdas> constants = new LinkedHashMap<>();
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
                    replaceLambda(copy, Lambda.of(called, type, arguments));
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
        constants.values().forEach(group -> lambdas.put(group.name(), group.write(nestHost)));
        recordMethods.values().forEach(Runnable::run);
        super.visitEnd();
    }

    private void replaceLambda(MethodVisitor code, Lambda lambda) {
        if (lambda.isConstant()) {
            String kind = lambda.implemented() + lambda.method() + lambda.erased();
            constants
                    .computeIfAbsent(kind, k -> new ConstantLambdas(owner + "$$Lambdas" + constants.size()))
                    .add(lambda, code);
        } else {
            CapturingLambda capturing = new CapturingLambda(owner + "$$Lambda" + lambdas.size(), lambda);
            capturing.writeUse(code);
            lambdas.put(capturing.name(), capturing.write(nestHost));
        }
    }

    private void replaceRecordMethod(MethodVisitor code, String called, String type, Object... arguments) {
        RecordMethods methods = RecordMethods.of(owner, arguments);
        recordMethods.put(called, () -> methods.write(cv, called, type));
        code.visitMethodInsn(Opcodes.INVOKESTATIC, owner, RecordMethods.newName(called), type, false);
    }
}
