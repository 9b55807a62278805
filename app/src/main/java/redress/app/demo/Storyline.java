// SPDX-License-Identifier: Apache-2.0
package redress.app.demo;

import java.util.Arrays;
import java.util.List;

/// What happens to a case of the demonstration after it was filed: moves, and how many days after
/// the filing each is made. What lies ahead of today has not happened yet, so that cases stand at
/// every stage.
record Storyline(List<Turn> turns) {

    /// A move and its day; `detail` is the outcome, view or ground where the move needs one.
    record Turn(int day, String move, String detail) {

        static Turn parse(String text) {
            String[] parts = text.split("[@=]", -1);
            return new Turn(Integer.parseInt(parts[0]), parts[1], parts.length > 2 ? parts[2] : "");
        }
    }

    /// Claims: `day@move` or `day@move=detail`, most first.
    static final List<Storyline> CLAIMS =
            List.of(
                    parse("1@view 2@accept 3@notify 9@admit 24@confirm-paid 25@give-view=fixed"),
                    parse(
                            "1@view 3@accept 4@notify 12@dispute 20@message 40@decide=owed 42@give-view=partly"),
                    parse("1@view 2@accept 3@notify 7@admit 12@message"),
                    parse(
                            "2@view 4@accept 5@notify 11@say-paid 14@confirm-paid 15@give-view=fixed"),
                    parse("1@view 2@accept 5@ask 9@reply 10@notify 16@admit-in-part"),
                    parse("3@accept 6@notify 45@decide=owed 47@give-view=not 50@reopen"),
                    parse("1@view 2@transfer 4@view 5@accept 8@notify"),
                    parse("6@view 9@accept 12@notify 40@extend"),
                    parse("1@view 2@return 5@assign 6@view 7@accept 9@notify 15@admit-in-part"),
                    parse("1@view 2@accept 4@suspend 30@resume 31@notify"),
                    parse("8@withdraw"),
                    parse(
                            "1@view 2@accept 3@notify 9@admit 30@confirm-paid 31@give-view=not 33@reopen"),
                    parse(""));

    /// Complaints.
    static final List<Storyline> COMPLAINTS =
            List.of(
                    parse(
                            "1@view 3@accept 4@notify 20@answer 40@decide=upheld 42@give-view=partly"),
                    parse("2@view 4@accept 6@ask 12@reply 14@notify"),
                    parse(
                            "1@view 4@accept 5@notify 15@remedy 20@decide=remedied 21@give-view=fixed"),
                    parse("9@view"),
                    parse(""));

    private static Storyline parse(String text) {
        return new Storyline(
                text.isEmpty()
                        ? List.of()
                        : Arrays.stream(text.split(" ")).map(Turn::parse).toList());
    }
}
