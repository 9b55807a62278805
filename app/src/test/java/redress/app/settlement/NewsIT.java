// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import redress.app.PlatformTest;
import redress.app.casefile.Act;
import redress.app.casefile.Actor;
import redress.app.casefile.Cases;
import redress.procedure.Role;

/// Who hears by e-mail of what was asked and said.
@PlatformTest
class NewsIT {

    private static final Map<String, String> TEXT = Map.of("text", "Which door is it?");

    @Autowired private ApplicationContext platform;
    @Autowired private Cases cases;

    @Test
    void tellsTheClaimantThatTheDeskAsks() {
        Story story = Story.filed(platform);

        story.made(cases.make(story.id, act("ask", desk(story), TEXT)));

        assertThat(story.mail(story.claimantEmail, "Die Stelle hat eine Frage")).isNotNull();
    }

    @Test
    void tellsTheOtherSideOfAMessage() {
        Story story = Story.notified(platform);

        story.made(cases.make(story.id, act("message", story.claimant(), TEXT)));
        assertThat(story.mail(story.respondentEmail, "Eine neue Nachricht")).isNotNull();

        story.made(cases.make(story.id, act("message", desk(story), TEXT)));
        assertThat(story.mail(story.claimantEmail, "Eine neue Nachricht")).isNotNull();
    }

    @Test
    void addsNoDocumentsWhereNoneAreGiven() {
        Story story = Story.filed(platform);

        assertThat(
                        story.refused(
                                        cases.make(
                                                story.id,
                                                act("attach", story.claimant(), Map.of())))
                                .code())
                .isEqualTo("no-documents");
    }

    private static Actor desk(Story story) {
        return new Actor(Role.DESK, UUID.randomUUID(), story.now().holder());
    }

    private static Act act(String move, Actor actor, Map<String, String> texts) {
        return new Act(move, actor, Act.ANY, Map.of(), texts, List.of());
    }
}
