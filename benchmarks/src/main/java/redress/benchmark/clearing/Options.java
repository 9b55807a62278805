// SPDX-License-Identifier: Apache-2.0
package redress.benchmark.clearing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What to compare, from `--key value` pairs.
record Options(
        Path instances,
        Path lemon,
        Path keep,
        Path out,
        List<String> profiles,
        List<Size> sizes,
        List<Solver> solvers,
        List<Solver> largeSolvers) {

    private static final Map<String, String> DEFAULTS =
            Map.of(
                    "--instances", "",
                    "--lemon", "",
                    "--keep", "",
                    "--out", "",
                    "--profiles", "tct,natl,bal",
                    "--sizes", "10k,100k,1M",
                    "--solvers", "library,lemon,ortools-cut,ortools,jgrapht,floor",
                    "--at-10M", "library,lemon,ortools-cut,floor");

    static Options parse(String[] words) {
        Map<String, String> given = new TreeMap<>(DEFAULTS);
        for (int i = 0; i < words.length; i += 2) {
            if (!given.containsKey(words[i]) || i + 1 == words.length) {
                throw new IllegalArgumentException(
                        words[i] + " must be one of " + given.keySet() + " and have a value");
            }
            given.put(words[i], words[i + 1]);
        }
        return new Options(
                Path.of(given.getOrDefault("--instances", "")),
                Path.of(given.getOrDefault("--lemon", "")),
                Path.of(given.getOrDefault("--keep", "")),
                Path.of(given.getOrDefault("--out", "")),
                list(given.getOrDefault("--profiles", "")),
                list(given.getOrDefault("--sizes", "")).stream().map(Size::of).toList(),
                list(given.getOrDefault("--solvers", "")).stream().map(Solver::of).toList(),
                list(given.getOrDefault("--at-10M", "")).stream().map(Solver::of).toList());
    }

    /// Those to run at a size: JGraphT is for the smallest alone, the largest has a list of its
    /// own.
    List<Solver> solversAt(Size size) {
        List<Solver> at = new ArrayList<>(solvers);
        if (size.debts() >= Size.TEN_MILLION.debts()) {
            at.retainAll(largeSolvers);
        }
        if (size != Size.TEN_THOUSAND) {
            at.remove(Solver.JGRAPHT);
        }
        if (lemon.toString().isEmpty()) {
            at.remove(Solver.LEMON);
        }
        return at;
    }

    private static List<String> list(String words) {
        return Arrays.stream(words.split(",")).filter(word -> !word.isBlank()).toList();
    }
}
