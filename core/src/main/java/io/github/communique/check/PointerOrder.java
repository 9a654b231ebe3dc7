package io.github.communique.check;

import java.util.Comparator;

/** Orders JSON Pointers step by step, positions in a list as numbers. */
enum PointerOrder implements Comparator<String> {
    INSTANCE;

    @Override
    public int compare(String left, String right) {
        String[] one = left.split("/", -1);
        String[] other = right.split("/", -1);
        for (int i = 0; i < one.length && i < other.length; i++) {
            int order = step(one[i], other[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.length, other.length);
    }

    private static int step(String one, String other) {
        if (isNumber(one) && isNumber(other) && one.length() != other.length()) {
            return Integer.compare(one.length(), other.length());
        }
        return one.compareTo(other);
    }

    private static boolean isNumber(String step) {
        return !step.isEmpty() && step.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
