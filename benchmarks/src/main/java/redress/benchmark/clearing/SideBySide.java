// SPDX-License-Identifier: Apache-2.0
package redress.benchmark.clearing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Each solver on each graph, in a process of its own, one after the other; writes the tables. A
/// solver whose optimum is another than the library's ends the run.
public final class SideBySide {
    private final Options options;

    private SideBySide(Options options) {
        this.options = options;
    }

    public static void main(String[] words) throws IOException, InterruptedException {
        Options options = Options.parse(words);
        Report report = new SideBySide(options).run();
        Files.writeString(options.out(), report.markdown());
    }

    private Report run() throws IOException, InterruptedException {
        Report report = new Report();
        for (Size size : options.sizes()) {
            for (String profile : options.profiles()) {
                Map<Solver, Measured> row = new TreeMap<>();
                for (Solver solver : options.solversAt(size)) {
                    Measured measured = measure(solver, profile, size);
                    System.err.println(profile + "-" + size.word() + " " + measured);
                    row.put(solver, measured);
                }
                report.add(profile, size, row);
            }
        }
        return report;
    }

    private Measured measure(Solver solver, String profile, Size size)
            throws IOException, InterruptedException {
        String graph = profile + "-" + size.word();
        Path kept = options.keep().resolve(graph + "." + solver.word());
        if (!Files.exists(kept)) {
            Files.createDirectories(options.keep());
            Files.write(kept, run(solver, options.instances().resolve(graph + ".bin"), size));
        }
        Measured measured = Measured.of(solver, Files.readAllLines(kept));
        long known = Optima.find(graph).orElse(measured.optimum());
        if (solver.exact() && measured.optimum() != known) {
            throw new IllegalStateException(
                    "%s: %s found %d, known is %d"
                            .formatted(graph, solver.title(), measured.optimum(), known));
        }
        return measured;
    }

    private List<String> run(Solver solver, Path file, Size size)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(program(solver, size));
        command.add(file.toString());
        command.add(Integer.toString(size.repeats(solver)));
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        List<String> lines = process.inputReader().readAllLines();
        if (process.waitFor() != 0) {
            throw new IOException("failed: " + String.join(" ", command));
        }
        return lines;
    }

    private List<String> program(Solver solver, Size size) {
        if (solver == Solver.LEMON) {
            return List.of(options.lemon().toString());
        }
        long heap = solver == Solver.JGRAPHT ? 1_024 : size.heapMegabytes();
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx" + heap + "m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Solve.class.getName(),
                solver.word());
    }
}
