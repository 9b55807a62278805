// SPDX-License-Identifier: Apache-2.0
package redress.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each mistake in a procedure is found, at its place.
final class ProcedureCheckTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    in the line of ; replace            ; with                ; problem
                    accept         ; in-hand            ; in-hnd              ; unknown-stage moves.accept.to
                    accept         ; | waiting          ; | waitin            ; unknown-stage moves.accept.from
                    accept         ; | waiting          ; |                   ; no-from moves.accept.from
                    accept         ; DESK               ; ''                  ; no-role moves.accept.by
                    accept         ; accept             ; Accept              ; bad-id moves.Accept
                    accept         ; accept             ; view                ; twice moves.view
                    accept         ; stop view          ; stop veiw           ; unknown-clock moves.accept.clocks
                    accept         ; stop view          ; stop view, stop view; clock-twice moves.accept.clocks
                    accept         ; stop view          ; start *             ; all-clocks moves.accept.clocks
                    ask            ; handle waiting     ; handle mood         ; unknown-ground moves.ask.clocks
                    ask            ; handle waiting     ; view waiting        ; no-grounds moves.ask.clocks
                    extend         ; extend handle      ; extend view         ; no-cap moves.extend.clocks
                    decide         ; | outcome          ; |                   ; no-outcome moves.decide.to
                    withdraw       ; =withdrawn         ; =vanished           ; unknown-outcome moves.withdraw.sets
                    withdraw       ; outcome=           ; holder=             ; unknown-fact moves.withdraw.sets
                    overdue        ; SYSTEM             ; DESK                ; expiry-by-person moves.overdue.by
                    lapse          ; EXPIRE CLOSE_ASK   ; CLOSE_ASK           ; expiry-without-effect clocks.answer.onExpiry
                    urge           ; URGE               ; EXPIRE              ; expiry-of-nothing moves.urge.effects
                    ask            ; start answer       ; stop answer         ; never-started clocks.answer
                    overdue        ; waiting in-hand asked; in-hand asked     ; cannot-expire clocks.view.onExpiry
                    """)
    void findsTheMistake(String line, String what, String with, String problem) {
        String moves = replaced(line, what, with);
        Procedure broken = Sample.claim(Sample.CLAIM.stages(), moves, Sample.CLAIM.clocks());
        assertThat(broken.problems())
                .extracting(one -> one.code() + " " + one.where())
                .contains(problem);
        assertThat(broken.problems())
                .allSatisfy(one -> assertThat(one.message()).matches("(?s).+[;,].+\\."));
    }

    @Test
    void findsStagesThatNothingReachesOrLeaves() {
        List<Stage> stages = new ArrayList<>(Sample.CLAIM.stages());
        stages.add(new Stage("attic", Phase.OPEN));
        assertThat(found(Sample.claim(stages, Sample.MOVES, Sample.CLAIM.clocks())))
                .containsExactly("unreachable-stage stages.attic", "dead-end stages.attic");
    }

    @Test
    void findsThatNoCaseEverEnds() {
        List<Stage> open =
                Sample.CLAIM.stages().stream().map(one -> new Stage(one.id(), Phase.OPEN)).toList();
        assertThat(found(Sample.claim(open, Sample.MOVES, Sample.CLAIM.clocks())))
                .contains("never-closed stages");
        assertThat(found(Sample.claim(List.of(), Sample.MOVES, List.of())))
                .containsExactly("no-stage stages");
    }

    @Test
    void findsAClockThatNobodyResumes() {
        String moves =
                Sample.MOVES
                        .replace("resume handle", "")
                        .replace("continue handle", "start handle");
        assertThat(found(Sample.claim(Sample.CLAIM.stages(), moves, Sample.CLAIM.clocks())))
                .contains("never-resumed clocks.handle");
    }

    @Test
    void findsAnExpiryThatIsNoMoveAndACapBelowZero() {
        Budget week = new Budget(7, Budget.Kind.CALENDAR);
        List<ClockRule> clocks = new ArrayList<>(Sample.CLAIM.clocks());
        clocks.set(
                2,
                new ClockRule(
                        "answer",
                        week,
                        false,
                        Charge.CLAIMANT,
                        false,
                        "laps",
                        -1,
                        List.of(),
                        "s. 1"));
        assertThat(found(Sample.claim(Sample.CLAIM.stages(), Sample.MOVES, clocks)))
                .contains(
                        "unknown-move clocks.answer.onExpiry",
                        "bad-cap clocks.answer.extensionCap");
    }

    @Test
    void findsAGroundWithTwoMeanings() {
        Ground other = new Ground("not-ours", "not ours either", "act 1");
        List<MoveRule> moves = new ArrayList<>(Sample.CLAIM.moves());
        moves.addAll(
                RuleTable.read(
                        "\nhold | in-hand | same | DESK | | | ground:not-ours", List.of(other)));
        assertThat(found(with(1, 2, moves))).containsExactly("ground-differs grounds.not-ours");
    }

    @Test
    void findsAVersionAndALimitBelowTheirLeast() {
        assertThat(found(with(0, -1, Sample.CLAIM.moves())))
                .containsExactly("bad-limit transferLimit", "bad-version version");
    }

    private static Procedure with(int version, int transferLimit, List<MoveRule> moves) {
        return new Procedure(
                "claim",
                version,
                "A claim",
                "claim",
                transferLimit,
                Sample.CLAIM.stages(),
                moves,
                Sample.CLAIM.clocks(),
                Sample.CLAIM.outcomes());
    }

    private static List<String> found(Procedure procedure) {
        return procedure.problems().stream().map(one -> one.code() + " " + one.where()).toList();
    }

    private static String replaced(String line, String what, String with) {
        StringBuilder moves = new StringBuilder();
        for (String row : Sample.MOVES.split("\n", -1)) {
            if (row.strip().startsWith(line + " ")) {
                String changed = row.replace(what, with);
                assertThat(changed).as("the row must change").isNotEqualTo(row);
                moves.append(changed);
            } else {
                moves.append(row);
            }
            moves.append('\n');
        }
        return moves.toString().stripTrailing();
    }
}
