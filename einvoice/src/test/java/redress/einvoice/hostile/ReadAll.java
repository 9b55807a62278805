// SPDX-License-Identifier: Apache-2.0
package redress.einvoice.hostile;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import redress.einvoice.InvoiceReader;
import redress.einvoice.Reading;
import redress.einvoice.bank.BankStatementReader;

/// Reads every hostile file in a process of little memory and prints one line for each: name,
/// outcome, expected outcome, milliseconds of processor time.
final class ReadAll {
    private ReadAll() {}

    /// Reads them; the first argument is the port that nobody may call.
    public static void main(String[] arguments) {
        List<HostileFile> files =
                new ArrayList<>(new HostileXml(Integer.parseInt(arguments[0])).all());
        files.addAll(new HostileStreams().all());
        files.addAll(new HostileObjects().all());
        for (HostileFile file : files) {
            byte[] bytes = file.bytes().get();
            print(file.name(), file.expected(), () -> outcome(bytes, file.name()));
            print(
                    file.name() + " as a statement",
                    "answered",
                    () -> asStatement(bytes, file.name()));
        }
    }

    private static void print(String name, String expected, Supplier<String> reading) {
        long start = processorNanos();
        String outcome = reading.get();
        long millis = (processorNanos() - start) / 1_000_000;
        System.out.printf("%s\t%s\t%s\t%d%n", name, outcome, expected, millis);
    }

    private static String asStatement(byte[] bytes, String name) {
        try {
            BankStatementReader.read(bytes, name);
            return "answered";
        } catch (RuntimeException | Error e) {
            return "thrown " + e;
        }
    }

    private static String outcome(byte[] bytes, String name) {
        try {
            Reading reading = InvoiceReader.read(bytes, name);
            return reading instanceof Reading.Read ? "read" : reading.findings().getFirst().code();
        } catch (RuntimeException | Error e) {
            return "thrown " + e;
        }
    }

    private static long processorNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
