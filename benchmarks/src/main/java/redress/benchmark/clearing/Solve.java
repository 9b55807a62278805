// SPDX-License-Identifier: Apache-2.0
package redress.benchmark.clearing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/// One solver on one graph, in this process: `Solve SOLVER FILE REPEATS` prints a line of
/// `key=value` for each repeat, as the driver of LEMON does.
public final class Solve {
    private Solve() {}

    public static void main(String[] words) throws IOException {
        Solver solver = Solver.of(words[0]);
        Obligations debts = Obligations.read(Path.of(words[1]));
        for (int repeat = 1; repeat <= Integer.parseInt(words[2]); repeat++) {
            double start = Cpu.seconds();
            Outcome outcome = solver.solve(debts);
            double end = Cpu.seconds();
            System.out.printf(
                    Locale.ROOT,
                    "repeat=%d optimum=%d cpu=%.4f solve=%.4f process_cpu=%.3f peak_kb=%d%n",
                    repeat,
                    outcome.optimum(),
                    end - start,
                    outcome.solveSeconds(),
                    end,
                    Cpu.peakKilobytes());
        }
    }
}
