// SPDX-License-Identifier: Apache-2.0
package redress.benchmark.matching;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/// The processor time of this process or of its thread at hand.
final class Clock {
    private static final double NANOS = 1e9;

    private Clock() {}

    static double thread() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / NANOS;
    }

    static double process() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                        .getProcessCpuTime()
                / NANOS;
    }
}
