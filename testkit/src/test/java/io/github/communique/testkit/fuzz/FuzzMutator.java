package io.github.communique.testkit.fuzz;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Makes new inputs of old ones; the same seed makes the same inputs. */
final class FuzzMutator {
    private static final int LONGEST = 64 << 10;
    /** How often a change is followed by another. */
    private static final int ONE_IN = 3;

    private final Random random;
    private final FuzzSyntax syntax;
    private final int seeds;

    /**
     * Makes a mutator.
     *
     * @param random makes the choices
     * @param syntax what inputs are made of
     * @param seeds how many inputs, from the first on, are seeds
     */
    FuzzMutator(Random random, FuzzSyntax syntax, int seeds) {
        this.random = random;
        this.seeds = seeds;
        this.syntax = syntax;
    }

    /** A change of one of the inputs, or of several in a row. */
    byte[] next(List<byte[]> inputs) {
        byte[] input = pick(inputs);
        do {
            input = change(input, inputs);
        } while (random.nextInt(ONE_IN) == 0);
        return input.length > LONGEST ? Arrays.copyOf(input, LONGEST) : input;
    }

    private byte[] change(byte[] input, List<byte[]> inputs) {
        int at = random.nextInt(input.length + 1);
        return switch (random.nextInt(9)) {
            case 0 -> flipBit(input);
            case 1 -> replace(input, at, 1, anyByte());
            case 2 -> Arrays.copyOf(input, at);
            case 3 -> replace(input, at, random.nextInt(8), new byte[0]);
            case 4 -> replace(input, at, random.nextInt(64), piece(pick(inputs)));
            case 5 -> replace(input, at, 0, piece(input));
            case 6 -> replace(input, at, random.nextInt(3), token());
            case 7 -> swapTokens(input, at);
            default -> swapTokens(input, startOfValue(input, at));
        };
    }

    private byte[] flipBit(byte[] input) {
        byte[] changed = input.clone();
        if (changed.length > 0) {
            changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(random.nextInt(20) == 0 ? 8 : 7));
        }
        return changed;
    }

    /** Mostly ASCII: else most inputs would be refused for their encoding, before anything else is looked at. */
    private byte[] anyByte() {
        return new byte[] {(byte) (random.nextInt(20) == 0 ? random.nextInt(256) : 32 + random.nextInt(95))};
    }

    /** Puts a token in the place of a value or name, from its first byte to the next delimiter. */
    private byte[] swapTokens(byte[] input, int at) {
        return replace(input, at, syntax.endOfValue(input, at) - at, token());
    }

    private byte[] token() {
        return syntax.tokens().get(random.nextInt(syntax.tokens().size()));
    }

    private int startOfValue(byte[] input, int from) {
        return Math.min(input.length, syntax.endOfValue(input, from) + 1);
    }

    private byte[] piece(byte[] input) {
        int from = random.nextInt(input.length + 1);
        return Arrays.copyOfRange(input, from, Math.min(input.length, from + random.nextInt(200)));
    }

    /** Every other time a seed: what a run has found was mostly refused, and would come to outweigh what is sound. */
    private byte[] pick(List<byte[]> inputs) {
        return inputs.get(random.nextInt(random.nextBoolean() ? seeds : inputs.size()));
    }

    private static byte[] replace(byte[] input, int at, int length, byte[] by) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(input, 0, at);
        out.writeBytes(by);
        int rest = Math.min(input.length, at + length);
        out.write(input, rest, input.length - rest);
        return out.toByteArray();
    }
}
