package io.github.communique.benchmarks.measure;

/**
 * How often everything is run.
 *
 * @param forks how many JVMs for each job, in turn with those of its peers
 * @param warmups how many iterations in each are not counted
 * @param iterations how many are; their median counts
 */
record Plan(int forks, int warmups, int iterations) {
    static Plan of(String size) {
        return switch (size) {
            case "tiny" -> new Plan(1, 1, 1);
            case "short" -> new Plan(2, 10, 3);
            default -> new Plan(3, 10, 5);
        };
    }
}
