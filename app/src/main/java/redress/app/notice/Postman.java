// SPDX-License-Identifier: Apache-2.0
package redress.app.notice;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Sends what waits in the [Outbox]. A message that was sent but not marked, because the server
/// died in between, is sent again under the same Message-ID.
@Component
final class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final int BATCH = 20;

    private final Outbox outbox;
    private final JavaMailSender mail;
    private final TransactionTemplate transaction;
    private final Sender sender;

    Postman(Outbox outbox, JavaMailSender mail, TransactionTemplate transaction, Sender sender) {
        this.outbox = outbox;
        this.mail = mail;
        this.transaction = transaction;
        this.sender = sender;
    }

    /// Whom e-mail comes from, and how often the outbox is looked into.
    @ConfigurationProperties("redress.mail")
    record Sender(
            @DefaultValue("Redress <no-reply@localhost>") String from,
            @DefaultValue("2s") Duration every) {}

    /// Sends all that waits, a batch in a transaction.
    void sendAll() {
        while (Boolean.TRUE.equals(transaction.execute(status -> sendSome()))) {
            LOG.debug("a full batch was sent, looking for more");
        }
    }

    private boolean sendSome() {
        List<Outbox.Waiting> batch = outbox.take(BATCH);
        batch.forEach(this::send);
        return batch.size() == BATCH;
    }

    private void send(Outbox.Waiting waiting) {
        try {
            mail.send(mime(waiting));
            outbox.sent(waiting.id());
        } catch (MailException | MessagingException e) {
            LOG.warn("{} e-mail {} not sent: {}", waiting.kind(), waiting.id(), e.getClass());
            outbox.failed(waiting.id(), waiting.attempts());
        }
    }

    private MimeMessage mime(Outbox.Waiting waiting) throws MessagingException {
        MimeMessage mime = mail.createMimeMessage();
        MimeMessageHelper form = new MimeMessageHelper(mime, StandardCharsets.UTF_8.name());
        form.setFrom(sender.from());
        form.setTo(waiting.message().to());
        form.setSubject(waiting.message().subject());
        form.setText(waiting.message().body());
        form.setSentDate(Date.from(waiting.writtenAt()));
        mime.setHeader("Auto-Submitted", "auto-generated");
        mime.saveChanges();
        mime.setHeader("Message-ID", "<%s@redress>".formatted(waiting.id()));
        return mime;
    }

    /// The outbox is looked into every few seconds, on one server at a time.
    @Configuration(proxyBeanMethods = false)
    static class Rounds {
        @Bean
        static RecurringTask<Void> postRound(Postman postman, Sender sender) {
            return Tasks.recurring("notice-post", FixedDelay.of(sender.every()))
                    .execute((instance, context) -> postman.sendAll());
        }
    }
}
