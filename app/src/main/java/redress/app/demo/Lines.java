// SPDX-License-Identifier: Apache-2.0
package redress.app.demo;

/// What the people of the demonstration write, by the move they make.
final class Lines {

    private Lines() {}

    static String of(String move) {
        return switch (move) {
            case "ask" -> "Please send us the signed delivery note.";
            case "reply" ->
                    "The delivery note is in our files; it was signed on the day of delivery.";
            case "message" -> "We have spoken on the phone and expect papers next week.";
            case "return" -> "The seat of the respondent lies outside our district.";
            case "transfer" -> "A related case is handled at your office.";
            case "extend" -> "An expert has to look at the work first.";
            case "suspend" -> "The court has been asked the same question.";
            case "decide" -> "Having heard both sides we find as stated above.";
            case "dispute" -> "Part of the goods arrived damaged.";
            case "answer" -> "We have looked into the matter and explain our steps here.";
            case "remedy" -> "The permit was issued yesterday.";
            case "arbitrate" -> "The place of performance decides.";
            default -> "As discussed.";
        };
    }
}
