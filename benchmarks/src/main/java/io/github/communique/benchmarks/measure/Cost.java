package io.github.communique.benchmarks.measure;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What one iteration cost; set by {@link CpuTime}. */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class Cost {
    /** Nanoseconds of CPU time that the work took. */
    public double work;

    /** Nanoseconds that the loop took that is always the same, before and after the work together. */
    public double calibration;
}
