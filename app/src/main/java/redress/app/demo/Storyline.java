// SPDX-License-Identifier: Apache-2.0
package redress.app.demo;

import java.util.Arrays;
import java.util.List;

/// What happens to a case of the demonstration after it was filed: moves, and how many days after
/// the filing each is made. What lies ahead of today has not happened yet, so that cases stand at
/// every stage.
///
/// Its text form is `LEAST-MOST: DAY@MOVE DAY@MOVE=DETAIL …`.
///
/// @param least how many days ago such a case was filed at least
/// @param most how many days ago at most
record Storyline(int least, int most, List<Turn> turns) {

    /// A move and its day; `detail` is what the move needs: an outcome, a view, a number of
    /// instalments, or how much is paid.
    record Turn(int day, String move, String detail) {

        static Turn parse(String text) {
            String[] parts = text.split("[@=]", -1);
            return new Turn(Integer.parseInt(parts[0]), parts[1], parts.length > 2 ? parts[2] : "");
        }
    }

    /// Claims. An instalment is due a month after the one before, the first a week after the offer,
    /// and has two weeks of grace.
    static final List<Storyline> CLAIMS =
            parse(
                    """
                    2-200: 1@view 2@accept 3@notify 9@admit 24@confirm-paid 25@give-view=fixed
                    2-200: 1@view 3@accept 4@notify 12@dispute 20@message 38@decide=owed 42@give-view=partly
                    1-60: 1@view 2@accept 3@notify 7@admit 12@message 30@confirm-paid
                    2-200: 2@view 4@accept 5@notify 11@say-paid 14@confirm-paid 15@give-view=fixed
                    14-200: 1@view 2@accept 5@ask 9@reply 10@notify 16@admit-in-part 36@decide=part-paid
                    2-90: 3@accept 6@notify 45@decide=owed 47@give-view=not 50@reopen
                    4-120: 1@view 2@transfer 4@view 5@accept 8@notify 20@dispute 41@decide=not-owed
                    20-90: 6@view 9@accept 12@notify 40@extend
                    9-100: 1@view 2@return 5@assign 6@view 7@accept 9@notify 15@admit-in-part 33@confirm-paid
                    6-100: 1@view 2@accept 4@suspend 30@resume 31@notify 40@admit 60@confirm-paid
                    9-160: 8@withdraw
                    1-120: 1@view 2@accept 3@notify 9@admit 30@confirm-paid 31@give-view=not 33@reopen
                    1-7:
                    3-6: 1@view 2@return
                    6-14: 1@view 2@transfer 3@transfer 4@refer
                    12-30: 1@view 2@transfer 3@transfer 4@refer 6@arbitrate 7@view 8@accept 9@notify
                    8-14: 1@view 3@accept 6@ask
                    6-12: 1@view 2@accept 4@notify
                    8-10: 1@view 2@accept 3@notify 6@offer=6
                    10-12: 1@view 2@accept 3@notify 6@offer=10 8@counter-offer=3
                    13-20: 1@view 2@accept 3@notify 6@offer=4 9@accept-offer
                    15-40: 1@view 2@accept 3@notify 6@offer=4 9@decline-offer 30@decide=owed
                    100-200: 1@view 2@accept 3@notify 6@offer=3 8@accept-offer 9@countersign 11@pay 40@pay 70@pay 75@give-view=fixed
                    20-36: 1@view 2@accept 3@notify 6@offer=3 8@accept-offer 9@countersign 11@pay
                    60-70: 1@view 2@accept 3@notify 6@offer=9 8@counter-offer=4 10@accept-offer 11@countersign 13@pay 43@pay
                    18-22: 1@view 2@accept 3@notify 6@offer=3 8@accept-offer 9@countersign 11@pay=half
                    24-40: 1@view 2@accept 3@notify 6@offer=3 8@accept-offer 9@countersign 17@pay
                    18-22: 1@view 2@accept 3@notify 6@offer=3 8@accept-offer 9@countersign
                    36-60: 1@view 2@accept 3@notify 6@offer=3 8@accept-offer 9@countersign
                    75-160: 1@view 2@accept 3@notify 6@offer=3 8@accept-offer 9@countersign 11@pay 66@decide=owed 68@give-view=partly
                    20-60: 1@view 2@accept 3@notify 6@offer=4 36@confirm-paid
                    """);

    /// Complaints.
    static final List<Storyline> COMPLAINTS =
            parse(
                    """
                    5-200: 1@view 3@accept 4@notify 20@answer 40@decide=upheld 42@give-view=partly
                    16-90: 2@view 4@accept 6@ask 12@reply 14@notify 30@answer 55@decide=unfounded
                    2-120: 1@view 4@accept 5@notify 15@remedy 21@give-view=fixed
                    10-14: 9@view
                    1-5:
                    3-6: 1@view 2@return
                    6-14: 1@view 2@transfer 3@transfer 4@refer
                    8-14: 1@view 3@accept 6@ask
                    6-18: 1@view 3@accept 5@notify
                    22-30: 1@view 3@accept 5@notify 15@answer
                    45-60: 1@view 3@accept 5@notify
                    8-40: 1@view 3@accept 6@suspend
                    60-160: 1@view 3@accept 4@notify 18@answer 38@decide=partly-remedied 40@give-view=not 44@reopen
                    9-100: 7@withdraw
                    """);

    private static List<Storyline> parse(String lines) {
        return lines.lines().map(Storyline::parseLine).toList();
    }

    private static Storyline parseLine(String line) {
        String[] parts = line.split(": ?", 2);
        String[] ages = parts[0].split("-", 2);
        return new Storyline(
                Integer.parseInt(ages[0]),
                Integer.parseInt(ages[1]),
                parts[1].isBlank()
                        ? List.of()
                        : Arrays.stream(parts[1].split(" ")).map(Turn::parse).toList());
    }
}
