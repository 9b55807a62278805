// SPDX-License-Identifier: Apache-2.0
package redress.benchmark.clearing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedMethod;
import jdk.jfr.consumer.RecordingFile;

/// Where the library's time goes on one graph: `Profile FILE REPEATS` samples the solving thread
/// with the JDK's flight recorder and prints each method's share, inlined ones told apart.
public final class Profile {
    private static final String SAMPLE = "jdk.ExecutionSample";
    private static final Duration PERIOD = Duration.ofMillis(10);

    private Profile() {}

    public static void main(String[] words) throws IOException {
        Obligations debts = Obligations.read(Path.of(words[0]));
        Path file = Files.createTempFile("set-off", ".jfr");
        try (Recording recording = new Recording()) {
            recording.enable(SAMPLE).withPeriod(PERIOD);
            recording.start();
            for (int repeat = 0; repeat < Integer.parseInt(words[1]); repeat++) {
                Library.solve(debts);
            }
            recording.stop();
            recording.dump(file);
            print(RecordingFile.readAllEvents(file));
        } finally {
            Files.delete(file);
        }
    }

    private static void print(List<RecordedEvent> events) {
        Map<String, Integer> samples = new TreeMap<>();
        int all = 0;
        for (RecordedEvent event : events) {
            if (SAMPLE.equals(event.getEventType().getName()) && event.getStackTrace() != null) {
                samples.merge(name(event.getStackTrace().getFrames()), 1, Integer::sum);
                all++;
            }
        }
        System.out.println("| share | method |\n|---:|---|");
        int total = all;
        samples.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .filter(entry -> entry.getValue() * 200 >= total)
                .forEach(entry ->
                        System.out.printf(
                                "| %.1f %% | %s |%n",
                                100.0 * entry.getValue() / total, entry.getKey()));
    }

    private static String name(List<RecordedFrame> frames) {
        RecordedMethod method = frames.getFirst().getMethod();
        String type = method.getType().getName();
        return type.substring(type.lastIndexOf('.') + 1) + "." + method.getName();
    }
}
