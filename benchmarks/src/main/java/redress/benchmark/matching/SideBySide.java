// SPDX-License-Identifier: Apache-2.0
package redress.benchmark.matching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import redress.benchmark.matching.sample.NamePool;
import redress.benchmark.matching.sample.SampleMention;
import redress.benchmark.matching.sample.SampleRegister;

/// One register, one set of mentions, every way to find after the other in one run. Prints a table
/// in Markdown: mentions per second of processor time on one core, how often the right entry is
/// among the first 50 and how often it is the first.
///
/// Arguments: how many firms, about how many mentions of each level, which finders (`library`,
/// `decision`, `fuzzy`, `trigrams`, `pg_trgm`, parted by commas), and a file of real names, a line
/// each, for the generator to begin with; without it words are invented.
public final class SideBySide {
    private static final long SEED = 42;
    private static final int INVENTED = 200_000;
    private static final int WARM_UP = 200;

    private final SampleRegister sample;
    private final List<SampleMention> mentions = new ArrayList<>();

    private SideBySide(SampleRegister sample) {
        this.sample = sample;
        sample.write(_ -> {}, mentions::add);
    }

    public static void main(String[] arguments) throws Exception {
        int firms = Integer.parseInt(arguments[0]);
        int mentions = Integer.parseInt(arguments[1]);
        NamePool pool =
                arguments.length > 3
                        ? NamePool.of(Files.readAllLines(Path.of(arguments[3])).stream())
                        : NamePool.invented(INVENTED, new SplittableRandom(SEED));
        SideBySide run = new SideBySide(new SampleRegister(pool, firms, mentions, SEED));
        System.out.printf("%,d firms%n%n", firms);
        System.out.println(
                "| finder | mentions | number | a CPU second | among 50 | first |\n|---|---|---:|---:|---:|---:|");
        for (String each : arguments[2].split(",", -1)) {
            run.measure(each);
        }
    }

    private void measure(String name) throws Exception {
        Path folder = Files.createTempDirectory("redress-names");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
        try (Finder finder = finder(name, folder)) {
            double cpu = Clock.process();
            long start = System.nanoTime();
            load(finder);
            double seconds = (System.nanoTime() - start) / 1e9;
            double loading = Clock.process() - cpu;
            Measured measured = new Measured();
            for (SampleMention mention : mentions.subList(0, Math.min(WARM_UP, mentions.size()))) {
                finder.find(mention.name());
            }
            for (SampleMention mention : mentions) {
                double before = finder.cpu();
                List<String> found = finder.find(mention.name());
                measured.add(mention, found, finder.cpu() - before);
            }
            System.out.print(measured.rows(finder.title()));
            System.err.printf(
                    "%s: loaded in %.1f s, %.1f s of this process's processors; %,d MB on disk; heap %,d MB%n",
                    finder.title(), seconds, loading, size(folder) >> 20, heap());
        } finally {
            delete(folder);
        }
    }

    private static Finder finder(String name, Path folder) throws Exception {
        return switch (name) {
            case "library" -> new Library(folder, false);
            case "decision" -> new Library(folder, true);
            case "fuzzy" -> Lucene.fuzzyWords(folder);
            case "trigrams" -> Lucene.trigrams(folder);
            case "pg_trgm" -> new PgTrgm(folder);
            default ->
                    throw new IllegalArgumentException(
                            "finder (%s) must be library, decision, fuzzy, trigrams or pg_trgm"
                                    .formatted(name));
        };
    }

    /// The register streams by; the generator is told to stop by nobody, so it runs beside.
    private void load(Finder finder) throws Exception {
        try (Hose hose = new Hose(entries -> sample.write(entries, _ -> {}))) {
            finder.load(hose.stream());
        }
    }

    private static long heap() {
        System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
