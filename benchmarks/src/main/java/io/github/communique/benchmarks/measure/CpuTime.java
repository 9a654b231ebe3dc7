package io.github.communique.benchmarks.measure;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.Callable;

/**
 * Measures fixed work by the CPU time that it takes, which other programs on the machine disturb less than the time on
 * the clock. What disturbs CPU time as well, such as a core that is shared, is told by a loop that is always the same,
 * run before and after.
 */
public final class CpuTime {
    private CpuTime() {}

    /**
     * Measures the thread that calls this.
     *
     * @param cost takes the time
     * @param work the work
     * @return what it gave
     * @throws Exception if the work fails
     */
    public static long ofThread(Cost cost, Callable<Long> work) throws Exception {
        return measure(cost, work, CpuTime::threadNow);
    }

    /**
     * Measures all threads of this process, for work that is not done by one of them.
     *
     * @param cost takes the time
     * @param work the work
     * @return what it gave
     * @throws Exception if the work fails
     */
    public static long ofProcess(Cost cost, Callable<Long> work) throws Exception {
        return measure(cost, work, CpuTime::processNow);
    }

    private static long measure(Cost cost, Callable<Long> work, Clock clock) throws Exception {
        long before = loop();
        long start = clock.now();
        long result = work.call();
        cost.work = clock.now() - start;
        cost.calibration = before + (double) loop();
        return result;
    }

    private static long threadNow() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long processNow() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static long loop() {
        long start = threadNow();
        Calibration.run();
        return threadNow() - start;
    }

    private interface Clock {
        long now();
    }
}
