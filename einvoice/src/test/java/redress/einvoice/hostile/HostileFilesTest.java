// SPDX-License-Identifier: Apache-2.0
package redress.einvoice.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

class HostileFilesTest {
    private static final int MOST_MILLIS = 2_000;

    @Test
    void readsEveryHostileFileIn256MegabytesAndTwoSecondsWithoutCallingAnybody() throws Exception {
        try (ServerSocket trap = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            List<String> lines = runChild(trap.getLocalPort());
            SoftAssertions all = new SoftAssertions();
            for (String line : lines) {
                String[] cells = line.split("\t", -1);
                all.assertThat(cells[1]).as(cells[0]).isEqualTo(cells[2]);
                all.assertThat(Integer.parseInt(cells[3])).as(cells[0]).isLessThan(MOST_MILLIS);
            }
            all.assertThat(lines).as("hostile files").hasSizeGreaterThan(90);
            all.assertAll();
            assertNobodyCalled(trap);
        }
    }

    private static List<String> runChild(int port) throws IOException, InterruptedException {
        Process child =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx256m",
                                "-XX:+UseSerialGC",
                                "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog",
                                "-cp",
                                System.getProperty("java.class.path"),
                                ReadAll.class.getName(),
                                Integer.toString(port))
                        .redirectErrorStream(true)
                        .start();
        String output = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(child.waitFor(1, TimeUnit.MINUTES)).as(output).isTrue();
        assertThat(child.exitValue()).as(output).isZero();
        return output.lines().filter(line -> line.contains("\t")).toList();
    }

    private static void assertNobodyCalled(ServerSocket trap) throws IOException {
        trap.setSoTimeout(1);
        try {
            trap.accept().close();
            throw new AssertionError("a file made the reader call this machine");
        } catch (SocketTimeoutException _) {
            // nobody called
        }
    }
}
