// SPDX-License-Identifier: Apache-2.0
package redress.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import redress.procedure.Decision.Refused;

/// Every refusal names the value, the rule and the next step.
final class RefusalTest {
    private static final String DAY = "2026-12-08";

    private final Play play = Play.inHand("2026-12-07");

    @Test
    void refusesWhatTheProcedureDoesNotKnow() {
        assertRefused("dance", Role.DESK, Map.of(), "unknown-move", "'dance' is not a move");
        assertRefused("accept", Role.DESK, Map.of(), "wrong-stage", "stage 'in-hand'");
        assertRefused("decide", Role.CLAIMANT, Map.of(), "wrong-role", "[DESK], not of CLAIMANT");
        assertRefused("decide", Role.DESK, Map.of(), "missing-detail", "needs 'outcome'");
        assertRefused(
                "decide", Role.DESK, Map.of("outcome", "x"), "unknown-outcome", "decided, paid");
        assertRefused("decide", Role.DESK, Map.of("outcome", "a b"), "bad-detail", "'a b'");
    }

    @Test
    void refusesToPassACaseOnWithoutAGroundOrToTheSameDesk() {
        assertRefused(
                "transfer",
                Role.DESK,
                Map.of("holder", "desk-b", "ground", "complex"),
                "unknown-ground",
                "not-ours");
        assertRefused(
                "transfer",
                Role.DESK,
                Map.of("holder", "desk-a", "ground", "not-ours"),
                "same-holder",
                "already holds");
        assertRefused(
                "transfer",
                Role.DESK,
                Map.of("holder", "desk@a", "ground", "not-ours"),
                "bad-detail",
                "'@'");
    }

    @Test
    void leavesThePassingOnToACoordinatorAfterTwoTransfers() {
        assertRefused("refer", Role.DESK, Map.of(), "below-transfer-limit", "0 times");
        play.make("transfer", Role.DESK, DAY, Map.of("holder", "desk-b", "ground", "not-ours"))
                .make("return", Role.DESK, DAY, Map.of("ground", "not-ours"))
                .make("assign", Role.COORDINATOR, DAY, Map.of("holder", "desk-c"));
        Map<String, String> onwards = Map.of("holder", "desk-a", "ground", "not-ours");
        assertRefused("transfer", Role.DESK, onwards, "transfer-limit", "Refer it");
        play.make("refer", Role.DESK, DAY)
                .make("arbitrate", Role.COORDINATOR, DAY, Map.of("holder", "desk-a"));
        assertRefused("transfer", Role.DESK, onwards, "competence-decided", "'desk-a'");
        assertRefused("refer", Role.DESK, Map.of(), "competence-decided", "'desk-a'");
        assertThat(play.state().holding()).isEqualTo(new Holding("desk-a", null, 2, true));
    }

    @Test
    void looksAtACaseOncePerDesk() {
        play.make("view", Role.DESK, DAY);
        assertRefused("view", Role.DESK, Map.of(), "already-viewed", "desk-a");
        play.make("transfer", Role.DESK, DAY, Map.of("holder", "desk-b", "ground", "not-ours"))
                .make("view", Role.DESK, DAY);
        assertThat(play.state().holding().isViewed()).isTrue();
    }

    @Test
    void holdsTheOrderOfOfferAcceptanceAndSignature() {
        assertRefused("accept-offer", Role.CLAIMANT, Map.of(), "no-open-offer", "Make one");
        play.make("offer", Role.RESPONDENT, DAY);
        assertRefused("offer", Role.RESPONDENT, Map.of(), "two-offers", "still open");
        assertRefused("accept-offer", Role.RESPONDENT, Map.of(), "own-offer", "your own");
        assertRefused("sign", Role.RESPONDENT, Map.of(), "nothing-to-sign", "Accept");
        play.make("offer", Role.CLAIMANT, DAY).make("accept-offer", Role.RESPONDENT, DAY);
        assertRefused("offer", Role.RESPONDENT, Map.of(), "offer-accepted", "CLAIMANT");
        assertRefused("sign", Role.RESPONDENT, Map.of(), "nothing-to-sign", "countersigns");
        play.make("sign", Role.CLAIMANT, DAY);
        assertThat(play.state().stage()).isEqualTo("settled");
        assertThat(play.state().talks()).isEqualTo(new Talks(Role.CLAIMANT, Role.RESPONDENT, true));
        play.make("breach", Role.CLAIMANT, DAY);
        assertThat(play.state().talks()).isEqualTo(Talks.NONE);
    }

    @Test
    void extendsARunningClockOnAGroundWithinTheCap() {
        Map<String, String> some = Map.of("days", "15", "ground", "complex");
        assertRefused(
                "extend", Role.DESK, Map.of("days", "0", "ground", "complex"), "bad-days", "'0'");
        assertRefused(
                "extend", Role.DESK, Map.of("days", "x", "ground", "complex"), "bad-days", "'x'");
        assertRefused(
                "extend",
                Role.DESK,
                Map.of("days", "5", "ground", "mood"),
                "unknown-ground",
                "waiting, complex");
        play.make("extend", Role.DESK, DAY, some);
        assertRefused(
                "extend",
                Role.DESK,
                Map.of("days", "6", "ground", "complex"),
                "extension-cap",
                "5 are left");
        play.make("extend", Role.DESK, DAY, Map.of("days", "5", "ground", "complex"));
        assertThat(play.clock("handle@desk-a").extendedDays()).isEqualTo(20);
    }

    @Test
    void suspendsARunningClockOnly() {
        play.make("suspend", Role.DESK, DAY, Map.of("ground", "waiting"));
        assertRefused(
                "suspend",
                Role.DESK,
                Map.of("ground", "waiting"),
                "clock-not-running",
                "is suspended");
    }

    @Test
    void runsAClockOutOnlyWhenItsTimeIsUp() {
        Map<String, String> handle = Map.of("clock", "handle@desk-a");
        assertRefused("overdue", Role.SYSTEM, handle, "clock-not-due", "2026-12-21T23:00:00Z");
        assertRefused(
                "overdue",
                Role.SYSTEM,
                Map.of("clock", "view@desk-a"),
                "clock-not-running",
                "not running");
        play.make("ask", Role.DESK, DAY);
        assertRefused("overdue", Role.SYSTEM, Map.of("clock", "answer"), "wrong-expiry", "'lapse'");
    }

    @Test
    void refusesAViewThatIsNone() {
        play.make("decide", Role.DESK, DAY, Map.of("outcome", "paid"));
        assertRefused("say", Role.CLAIMANT, Map.of("view", "great"), "unknown-view", "'great'");
        play.make("say", Role.CLAIMANT, DAY, Map.of("view", "not"));
        assertThat(play.state().closing()).isEqualTo(new Closing(Play.noon(DAY), "paid", "not", 0));
    }

    private void assertRefused(
            String move, Role by, Map<String, String> details, String code, String words) {
        Refused refused = play.refused(move, by, DAY, details);
        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.message()).contains(words);
    }
}
