// SPDX-License-Identifier: Apache-2.0
package redress.app.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import redress.app.casefile.VirusScanner.ClamAv;
import redress.app.casefile.VirusScanner.Verdict;

/// The scanner against a daemon that speaks clamd's `INSTREAM` on a real socket.
class VirusScannerTest {

    private static final byte[] LARGE =
            "0123456789".repeat(20_000).getBytes(StandardCharsets.UTF_8);

    @Test
    void takesAFileThatTheDaemonFindsClean() throws Exception {
        try (Clamd clamd = new Clamd("stream: OK\0")) {
            assertThat(clamd.scanner().scan(LARGE)).isEqualTo(Verdict.CLEAN);
            assertThat(clamd.received().get()).isEqualTo(LARGE);
        }
    }

    @Test
    void refusesAFileInWhichTheDaemonFindsAVirus() throws Exception {
        try (Clamd clamd = new Clamd("stream: Win.Test.EICAR_HDB-1 FOUND\0")) {
            assertThat(clamd.scanner().scan(LARGE)).isEqualTo(Verdict.INFECTED);
        }
    }

    @Test
    void refusesAFileThatTheDaemonCouldNotScan() throws Exception {
        try (Clamd clamd = new Clamd("INSTREAM size limit exceeded. ERROR\0")) {
            assertThat(clamd.scanner().scan(LARGE)).isEqualTo(Verdict.UNREACHABLE);
        }
        try (Clamd clamd = new Clamd("")) {
            assertThat(clamd.scanner().scan(LARGE)).isEqualTo(Verdict.UNREACHABLE);
        }
    }

    @Test
    void refusesAFileWhileTheDaemonIsAway() throws Exception {
        int closed;
        try (ServerSocket port = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = port.getLocalPort();
        }
        assertThat(new VirusScanner(new ClamAv("127.0.0.1", closed)).scan(LARGE))
                .isEqualTo(Verdict.UNREACHABLE);
    }

    @Test
    void knowsTheTestVirusWithoutADaemon() {
        VirusScanner alone = new VirusScanner(new ClamAv("", 0));
        String eicar = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

        assertThat(alone.scan(eicar.getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(Verdict.INFECTED);
        assertThat(alone.scan(LARGE)).isEqualTo(Verdict.CLEAN);
    }

    /// A daemon that takes one stream: the command, chunks with their length before them, and a
    /// length of nothing at the end.
    private static final class Clamd implements AutoCloseable {

        private static final String COMMAND = "zINSTREAM\0";
        private final ServerSocket server =
                new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        private final CompletableFuture<byte[]> received = new CompletableFuture<>();
        private final String answer;

        Clamd(String answer) throws IOException {
            this.answer = answer;
            Thread.ofVirtual().start(this::serve);
        }

        VirusScanner scanner() {
            return new VirusScanner(new ClamAv("127.0.0.1", server.getLocalPort()));
        }

        CompletableFuture<byte[]> received() {
            return received;
        }

        private void serve() {
            try (Socket socket = server.accept()) {
                DataInputStream in = new DataInputStream(socket.getInputStream());
                byte[] command = in.readNBytes(COMMAND.length());
                ByteArrayOutputStream stream = new ByteArrayOutputStream();
                for (int length = in.readInt(); length != 0; length = in.readInt()) {
                    stream.write(in.readNBytes(length));
                }
                if (COMMAND.equals(new String(command, StandardCharsets.US_ASCII))) {
                    received.complete(stream.toByteArray());
                    socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
                }
            } catch (IOException e) {
                received.completeExceptionally(e);
            }
        }

        @Override
        public void close() throws IOException {
            server.close();
        }
    }
}
