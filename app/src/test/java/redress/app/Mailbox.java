// SPDX-License-Identifier: Apache-2.0
package redress.app;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// The mailboxes of everybody whom the platform under test writes to.
public final class Mailbox {

    private static final Pattern SIGN_IN = Pattern.compile("/sign-in/[A-Za-z0-9_-]{20,}");
    private static final Pattern ANSWER = Pattern.compile("/answer/[A-Za-z0-9_-]{20,}");
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final int PATIENCE = 400;

    private final GreenMail mail;

    Mailbox(GreenMail mail) {
        this.mail = mail;
    }

    /// The path of the newest sign-in link sent to an address; waits up to 20 seconds for it.
    public String signInLink(String email) {
        return link(email, SIGN_IN);
    }

    /// The path of the newest sealed link sent to a respondent; waits up to 20 seconds for it.
    public String answerLink(String email) {
        return link(email, ANSWER);
    }

    private String link(String email, Pattern path) {
        return IntStream.range(0, PATIENCE)
                .mapToObj(_ -> find(email, path))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no %s came to %s".formatted(path, email)));
    }

    private Optional<String> find(String email, Pattern path) {
        Optional<String> found =
                Arrays.stream(mail.getReceivedMessagesForDomain(email))
                        .map(message -> link(message, path))
                        .flatMap(Optional::stream)
                        .reduce((_, newer) -> newer);
        if (found.isEmpty()) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return found;
    }

    private static Optional<String> link(MimeMessage message, Pattern path) {
        Matcher link = path.matcher(GreenMailUtil.getBody(message));
        return link.find() ? Optional.of(link.group()) : Optional.empty();
    }
}
