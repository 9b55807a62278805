// SPDX-License-Identifier: Apache-2.0
package redress.benchmark.clearing;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;

/// What this process has used so far; on Linux alone.
///
/// The clock is asked of the system itself: the management bean of the JDK counts in steps of 10
/// ms.
@SuppressWarnings("restricted")
final class Cpu {
    private static final int CLOCK_PROCESS_CPUTIME_ID = 2;
    private static final MemorySegment TIME = Arena.global().allocate(ValueLayout.JAVA_LONG, 2);
    private static final MethodHandle CLOCK =
            Linker.nativeLinker()
                    .downcallHandle(
                            Linker.nativeLinker().defaultLookup().findOrThrow("clock_gettime"),
                            FunctionDescriptor.of(
                                    ValueLayout.JAVA_INT,
                                    ValueLayout.JAVA_INT,
                                    ValueLayout.ADDRESS));

    private Cpu() {}

    /// User and system time of all threads, those of the virtual machine included, in seconds.
    static double seconds() {
        try {
            int failed = (int) CLOCK.invokeExact(CLOCK_PROCESS_CPUTIME_ID, TIME);
            if (failed != 0) {
                throw new IllegalStateException("the system has no clock of the process");
            }
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
        return TIME.getAtIndex(ValueLayout.JAVA_LONG, 0)
                + TIME.getAtIndex(ValueLayout.JAVA_LONG, 1) / 1e9;
    }

    /// The largest resident memory so far.
    static long peakKilobytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElseThrow();
    }
}
