package io.github.communique.benchmarks.measure;

/**
 * How often everything is run.
 *
 * @param forks how many JVMs for each job, in turn with those of its peers
 * @param warmups how many iterations in each are not counted
 * @param iterations how many are; their median counts
 * @param heap the heap of each, as Java's options write it
 */
record Plan(int forks, int warmups, int iterations, String heap) {
    static Plan of(String size) {
        return switch (size) {
            case "tiny" -> new Plan(1, 1, 1, "1g");
            case "short" -> new Plan(2, 8, 9, "2g");
            default -> new Plan(2, 5, 7, "4g");
        };
    }
}
