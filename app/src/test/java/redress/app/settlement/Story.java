// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import redress.app.account.People;
import redress.app.account.Signed;
import redress.app.casefile.Act;
import redress.app.casefile.Actor;
import redress.app.casefile.Answer;
import redress.app.casefile.Case;
import redress.app.casefile.Cases;
import redress.app.casefile.Participants;
import redress.app.claim.Claims;
import redress.app.claim.Dropped;
import redress.app.claim.FilingAnswer;
import redress.app.claim.UblInvoice;
import redress.app.pack.Packs;
import redress.procedure.Procedure;
import redress.procedure.Role;

/// One claim of 1190.00 EUR, filed and put before the respondent, for tests to go on with.
final class Story {

    private static final Pattern SEALED = Pattern.compile("/answer/([A-Za-z0-9_-]{20,})");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    final String claimantEmail = "anna-%s@lindqvist.example".formatted(UUID.randomUUID());
    final String respondentEmail = "office-%s@meridian.example".formatted(UUID.randomUUID());
    final String invoice = "SET-" + UUID.randomUUID().toString().substring(0, 8);
    final Signed claimant;
    final UUID id;
    private final ApplicationContext platform;
    private final Cases cases;

    Story(ApplicationContext platform, boolean withEmail) {
        this.platform = platform;
        this.cases = platform.getBean(Cases.class);
        this.claimant = platform.getBean(People.class).withEmail(claimantEmail);
        this.id = file(withEmail ? respondentEmail : "");
    }

    /// Filed, accepted by the desk, and the respondent asked to answer.
    static Story notified(ApplicationContext platform) {
        Story story = filed(platform);
        story.desk("notify");
        return story;
    }

    /// Filed and accepted by the desk.
    static Story filed(ApplicationContext platform) {
        Story story = new Story(platform, true);
        story.desk("accept");
        return story;
    }

    /// The respondent has admitted the debt and both sides have signed three monthly instalments.
    static Story settled(ApplicationContext platform, Terms terms) {
        Story story = notified(platform);
        Offers offers = platform.getBean(Offers.class);
        story.made(offers.make(story.id, story.respondent(), terms, Written.NOTHING));
        story.made(offers.accept(story.id, story.claimant(), terms.hash(), Act.ANY));
        story.made(offers.sign(story.id, story.respondent(), terms.hash(), Act.ANY));
        return story;
    }

    Case now() {
        return cases.find(id).orElseThrow();
    }

    Actor claimant() {
        return new Actor(Role.CLAIMANT, claimant.id(), "");
    }

    Actor respondent() {
        return new Actor(Role.RESPONDENT, null, "");
    }

    Procedure procedure() {
        return platform.getBean(Packs.class).get(now().pack()).procedure(now().procedure());
    }

    LocalDate today() {
        return platform.getBean(Days.class).today(now());
    }

    /// What the desk that has the case does.
    void desk(String move) {
        made(
                cases.make(
                        id,
                        Act.of(
                                move,
                                new Actor(Role.DESK, UUID.randomUUID(), now().holder()),
                                Map.of())));
    }

    Answer.Made made(Answer answer) {
        assertThat(answer).isInstanceOf(Answer.Made.class);
        return (Answer.Made) answer;
    }

    Answer.Refused refused(Answer answer) {
        assertThat(answer).isInstanceOf(Answer.Refused.class);
        return (Answer.Refused) answer;
    }

    /// The newest message to an address under a subject, once there is one.
    MimeMessage mail(String address, String subject) {
        Instant until = Instant.now().plus(PATIENCE);
        Optional<MimeMessage> found = find(address, subject);
        while (found.isEmpty() && Instant.now().isBefore(until)) {
            pause();
            found = find(address, subject);
        }
        assertThat(found)
                .as("'%s' to %s, who got %s", subject, address, subjects(address))
                .isPresent();
        return found.orElseThrow();
    }

    private List<String> subjects(String address) {
        return Arrays.stream(platform.getBean(GreenMail.class).getReceivedMessages())
                .filter(one -> recipients(one).contains(address))
                .map(Story::subject)
                .toList();
    }

    /// How many messages an address has got under a subject so far.
    long count(String address, String subject) {
        return messages(address, subject).count();
    }

    /// The token of the sealed link in a message to the respondent.
    String token(String subject) {
        String body = GreenMailUtil.getBody(mail(respondentEmail, subject));
        Matcher link = SEALED.matcher(body.replaceAll("=\r?\n", ""));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private Optional<MimeMessage> find(String address, String subject) {
        return messages(address, subject).reduce((one, later) -> later);
    }

    private Stream<MimeMessage> messages(String address, String subject) {
        String full = subject + ": " + now().reference();
        return Arrays.stream(platform.getBean(GreenMail.class).getReceivedMessages())
                .filter(one -> recipients(one).contains(address) && subject(one).equals(full));
    }

    private UUID file(String email) {
        byte[] xml =
                new UblInvoice(
                                invoice,
                                "2026-03-02",
                                "2026-04-01",
                                "Hotel Meridian GmbH",
                                email,
                                "1190.00")
                        .bytes();
        Claims claims = platform.getBean(Claims.class);
        String key =
                claims.read(List.of(new Dropped("a.xml", "application/xml", xml.length, () -> xml)))
                        .keys()
                        .getFirst();
        FilingAnswer answer = claims.file(key, claimant, "");
        assertThat(answer).isInstanceOf(FilingAnswer.Filed.class);
        UUID filed = ((FilingAnswer.Filed) answer).caseId();
        assertThat(platform.getBean(Participants.class).of(filed)).hasSize(2);
        return filed;
    }

    private static String recipients(MimeMessage message) {
        try {
            return Arrays.toString(message.getAllRecipients());
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
