// SPDX-License-Identifier: Apache-2.0
package redress.benchmark.clearing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What a solver's process printed: the quickest repeat, and the first one's memory.
///
/// `cpu` is from the columns to the optimum, `solve` the solver's own call alone, `process` the
/// whole process with one repeat, reading and start included; all in seconds.
record Measured(
        Solver solver, long optimum, double cpu, double solve, double process, long peakKilobytes) {

    static Measured of(Solver solver, List<String> lines) {
        List<Map<String, String>> repeats = lines.stream().map(Measured::values).toList();
        if (repeats.isEmpty()) {
            throw new IllegalStateException(solver.word() + " printed nothing");
        }
        Map<String, String> first = repeats.getFirst();
        return new Measured(
                solver,
                Long.parseLong(first.getOrDefault("optimum", "")),
                least(repeats, "cpu"),
                least(repeats, "solve"),
                Double.parseDouble(first.getOrDefault("process_cpu", "")),
                Long.parseLong(first.getOrDefault("peak_kb", "")));
    }

    private static double least(List<Map<String, String>> repeats, String key) {
        return repeats.stream()
                .mapToDouble(repeat -> Double.parseDouble(repeat.getOrDefault(key, "")))
                .min()
                .orElseThrow();
    }

    private static Map<String, String> values(String line) {
        return Arrays.stream(line.split(" "))
                .map(word -> word.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }
}
