// SPDX-License-Identifier: Apache-2.0
package redress.app.demo;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.annotation.PreDestroy;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Every e-mail that the demonstration has received, kept over a restart.
@Component
@OnlyInDemo
public class Inbox {

    private static final int PAGE = 40;
    private static final String ADD =
            """
            insert into demo_letter (recipient, subject, body, arrived_at)
            values (:recipient, :subject, :body, :sent)
            """;
    private static final String LIST =
            """
            select id, recipient, subject, body, arrived_at from demo_letter
            where recipient like :who and id < :before order by id desc limit :most
            """;
    private static final String GET =
            "select id, recipient, subject, body, arrived_at from demo_letter where id = :id";

    private final GreenMail server;
    private final JdbcClient db;

    Inbox(GreenMail server, JdbcClient db) {
        this.server = server;
        this.db = db;
    }

    /// A received e-mail.
    public record Letter(
            long id, String recipient, String subject, String body, Instant arrivedAt) {}

    /// The newest letters that came before one, for an address or, where that is empty, for all.
    public List<Letter> before(long id, String recipient) {
        take();
        return db.sql(LIST)
                .param("who", recipient.isEmpty() ? "%" : recipient)
                .param("before", id)
                .param("most", PAGE)
                .query(Letter.class)
                .list();
    }

    /// The letter with an id.
    public Optional<Letter> find(long id) {
        return db.sql(GET).param("id", id).query(Letter.class).optional();
    }

    /// Takes what the mail server has received since it was last looked into.
    @PreDestroy
    synchronized void take() {
        MimeMessage[] received = server.getReceivedMessages();
        Arrays.sort(received, Comparator.comparing(Inbox::sentAt));
        for (MimeMessage message : received) {
            keep(message);
        }
        if (received.length > 0) {
            try {
                server.purgeEmailFromAllMailboxes();
            } catch (FolderException e) {
                throw new IllegalStateException("the demonstration's mailbox is broken", e);
            }
        }
    }

    private static Instant sentAt(MimeMessage message) {
        try {
            return message.getSentDate().toInstant();
        } catch (MessagingException e) {
            throw new IllegalStateException("an e-mail of our own cannot be read", e);
        }
    }

    private void keep(MimeMessage message) {
        try {
            db.sql(ADD)
                    .param("recipient", GreenMailUtil.getAddressList(message.getAllRecipients()))
                    .param("subject", message.getSubject())
                    .param("body", message.getContent().toString())
                    .param("sent", Timestamp.from(sentAt(message)))
                    .update();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("an e-mail of our own cannot be read", e);
        }
    }
}
