// SPDX-License-Identifier: Apache-2.0
package redress.app.casefile;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;

/// Asks ClamAV about a file, over its socket (`INSTREAM`), where one is configured as
/// `redress.clamav.host`; without one every file counts as clean but for the EICAR test file.
@Component
public final class VirusScanner {

    /// What a scan says.
    public enum Verdict {
        CLEAN,
        INFECTED,
        /// The scanner is configured and did not answer, or not with a verdict: the file is not
        /// taken.
        UNREACHABLE
    }

    private static final Logger LOG = LoggerFactory.getLogger(VirusScanner.class);
    private static final int TIMEOUT_MILLIS = 20_000;
    private static final int CHUNK_BYTES = 64 * 1024;
    private static final byte[] EICAR =
            "EICAR-STANDARD-ANTIVIRUS-TEST-FILE".getBytes(StandardCharsets.US_ASCII);

    private final ClamAv clam;

    VirusScanner(ClamAv clam) {
        this.clam = clam;
    }

    /// Where ClamAV listens; an empty host means that there is none.
    @ConfigurationProperties("redress.clamav")
    record ClamAv(@DefaultValue("") String host, @DefaultValue("3310") int port) {}

    /// What the scanner says of a file.
    public Verdict scan(byte[] content) {
        if (contains(content, EICAR)) {
            return Verdict.INFECTED;
        }
        if (clam.host().isEmpty()) {
            return Verdict.CLEAN;
        }
        try {
            String said = ask(content);
            if (said.endsWith(": OK")) {
                return Verdict.CLEAN;
            }
            if (said.endsWith(" FOUND")) {
                return Verdict.INFECTED;
            }
            LOG.warn("ClamAV at {}:{} could not scan a file: {}", clam.host(), clam.port(), said);
            return Verdict.UNREACHABLE;
        } catch (IOException e) {
            LOG.warn("ClamAV at {}:{} does not answer", clam.host(), clam.port(), e);
            return Verdict.UNREACHABLE;
        }
    }

    private String ask(byte[] content) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(clam.host(), clam.port()), TIMEOUT_MILLIS);
            socket.setSoTimeout(TIMEOUT_MILLIS);
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            for (int at = 0; at < content.length; at += CHUNK_BYTES) {
                int length = Math.min(CHUNK_BYTES, content.length - at);
                out.writeInt(length);
                out.write(content, at, length);
            }
            out.writeInt(0);
            out.flush();
            byte[] answer = socket.getInputStream().readAllBytes();
            String text = new String(answer, StandardCharsets.US_ASCII);
            return text.replace("\0", "").strip();
        }
    }

    private static boolean contains(byte[] content, byte[] part) {
        for (int at = 0; at + part.length <= content.length; at++) {
            int same = 0;
            while (same < part.length && content[at + same] == part[same]) {
                same++;
            }
            if (same == part.length) {
                return true;
            }
        }
        return false;
    }
}
