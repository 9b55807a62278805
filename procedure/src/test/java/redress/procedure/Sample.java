// SPDX-License-Identifier: Apache-2.0
package redress.procedure;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import redress.money.DateRange;

/// A small procedure with every effect, and a calendar with a holiday or two.
final class Sample {
    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    static final Instant LONG_AGO = Instant.parse("2025-01-01T00:00:00Z");
    static final Ground WAITING = new Ground("waiting", "waiting for the claimant", "art. 7(2)");
    static final Ground COMPLEX = new Ground("complex", "the matter is complex", "art. 9");
    static final Ground NOT_OURS = new Ground("not-ours", "another body is competent", "art. 3");
    static final Holiday CHRISTMAS =
            new Holiday(LocalDate.of(2026, 12, 25), "Christmas Day", "Holidays Act s. 1", LONG_AGO);

    static final WorkCalendar CALENDAR = calendar(CHRISTMAS);

    static final String MOVES =
            """
            id        | from                                            | to      | by         | effects           | clocks                               | needs
            file      | draft                                           | filed   | CLAIMANT   |                   |                                      |
            assign    | filed waiting in-hand disputed                  | waiting | COORDINATOR| HOLD              | continue view, continue handle       |
            view      | waiting in-hand                                 | same    | DESK       | VIEW              | stop view                            |
            accept    | waiting                                         | in-hand | DESK       |                   | stop view                            |
            return    | waiting in-hand                                 | filed   | DESK       | TRANSFER RELEASE  |                                      | ground:not-ours
            transfer  | waiting in-hand                                 | waiting | DESK       | TRANSFER HOLD     | continue view, continue handle       | ground:not-ours
            refer     | waiting in-hand                                 | disputed| DESK       | REFER             |                                      |
            arbitrate | disputed                                        | waiting | COORDINATOR| ARBITRATE HOLD    | continue view, continue handle       |
            ask       | in-hand                                         | asked   | DESK       | OPEN_ASK          | start answer, suspend handle waiting |
            reply     | asked                                           | back    | CLAIMANT   | CLOSE_ASK         | stop answer, resume handle           |
            lapse     | asked                                           | back    | SYSTEM     | EXPIRE CLOSE_ASK  | resume handle                        |
            extend    | waiting in-hand asked                           | same    | DESK       |                   | extend handle                        |
            suspend   | in-hand                                         | same    | DESK       |                   | suspend handle                       |
            resume    | in-hand                                         | same    | DESK       |                   | resume handle                        |
            admit     | in-hand                                         | same    | RESPONDENT | RESPOND           |                                      |
            offer     | in-hand                                         | same    | RESPONDENT CLAIMANT | OFFER    |                                      |
            accept-offer | in-hand                                      | same    | RESPONDENT CLAIMANT | ACCEPT_OFFER |                                  |
            decline   | in-hand                                         | same    | RESPONDENT CLAIMANT | DECLINE_OFFER |                                 |
            sign      | in-hand                                         | settled | RESPONDENT CLAIMANT | SIGN     | stop *                               |
            breach    | settled                                         | in-hand | CLAIMANT   | BREAK             | continue handle                      |
            decide    | in-hand                                         | closed  | DESK       |                   | stop *                               | outcome
            withdraw  | filed waiting in-hand asked disputed settled    | closed  | CLAIMANT   |                   | stop *                               | outcome=withdrawn
            say       | closed                                          | same    | CLAIMANT   | GIVE_VIEW         |                                      |
            reopen    | closed                                          | in-hand | CLAIMANT   |                   | continue handle                      |
            message   | filed waiting in-hand asked settled closed      | same    | CLAIMANT DESK RESPONDENT |     |                                      | text
            urge      | waiting in-hand asked disputed                  | same    | COORDINATOR| URGE              |                                      |
            overdue   | waiting in-hand asked disputed                  | same    | SYSTEM     | EXPIRE            |                                      |
            """;

    static final Procedure CLAIM = claim(new Budget(10, Budget.Kind.WORKING), false);

    private Sample() {}

    /// The sample procedure with another budget for handling a case.
    static Procedure claim(Budget handle, boolean endsOnWorkingDay) {
        return claim(stages(), MOVES, clocks(handle, endsOnWorkingDay));
    }

    static Procedure claim(List<Stage> stages, String moves, List<ClockRule> clocks) {
        return new Procedure(
                "claim",
                1,
                "A claim",
                "claim",
                2,
                stages,
                RuleTable.read(moves, List.of(NOT_OURS)),
                clocks,
                Set.of("paid", "decided", "withdrawn"));
    }

    static WorkCalendar calendar(Holiday... holidays) {
        return new WorkCalendar(
                BERLIN,
                Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                List.of(holidays),
                new DateRange(LocalDate.of(2025, 1, 1), LocalDate.of(2029, 1, 1)));
    }

    private static List<Stage> stages() {
        return List.of(
                new Stage("draft", Phase.OPEN),
                new Stage("filed", Phase.OPEN),
                new Stage("waiting", Phase.OPEN),
                new Stage("in-hand", Phase.OPEN),
                new Stage("asked", Phase.OPEN),
                new Stage("disputed", Phase.OPEN),
                new Stage("settled", Phase.OPEN),
                new Stage("closed", Phase.CLOSED));
    }

    private static List<ClockRule> clocks(Budget handle, boolean ends) {
        Budget two = new Budget(2, Budget.Kind.WORKING);
        Budget fortnight = new Budget(14, Budget.Kind.CALENDAR);
        List<Ground> grounds = List.of(WAITING, COMPLEX);
        List<Ground> none = List.of();
        String law = "art. 5";
        Charge desk = Charge.HOLDER;
        Charge claimant = Charge.CLAIMANT;
        return List.of(
                new ClockRule("view", two, false, desk, true, "overdue", 0, none, law),
                new ClockRule("handle", handle, ends, desk, true, "overdue", 20, grounds, law),
                new ClockRule("answer", fortnight, true, claimant, false, "lapse", 0, none, law));
    }
}
