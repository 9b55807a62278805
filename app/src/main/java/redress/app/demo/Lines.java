// SPDX-License-Identifier: Apache-2.0
package redress.app.demo;

/// What the people of the demonstration write, by the move they make or the matter they bring.
final class Lines {

    private Lines() {}

    static String of(String occasion) {
        return switch (occasion) {
            case "ask" -> "Please send us the signed delivery note.";
            case "reply" ->
                    "The delivery note is in our files; it was signed on the day of delivery.";
            case "message" -> "We have spoken on the phone and expect papers next week.";
            case "return" -> "The seat of the respondent lies outside our district.";
            case "transfer" -> "A related case is handled at your office.";
            case "refer" -> "Two offices hold themselves competent. Please decide.";
            case "extend" -> "An expert has to look at the work first.";
            case "suspend" -> "The court has been asked the same question.";
            case "decide" -> "Having heard both sides we find as stated above.";
            case "dispute" -> "Part of the goods arrived damaged.";
            case "answer" -> "We have looked into the matter and explain our steps here.";
            case "arbitrate" -> "The place of performance decides.";
            default -> matter(occasion);
        };
    }

    private static String matter(String occasion) {
        return switch (occasion) {
            case "what-permit" -> "Our application lies there complete and nobody answers.";
            case "remedy-permit" -> "A decision on the application, whichever it is.";
            case "what-inspection" -> "The same rooms were inspected three times in one month.";
            case "remedy-inspection" -> "One visit that counts for all.";
            case "what-unlawful-fee" -> "We were charged a fee for which the notice cites no law.";
            case "remedy-unlawful-fee" -> "The fee back, or the article that it rests on.";
            case "what-unfair-terms" -> "New terms let the customer cut any price afterwards.";
            case "remedy-unfair-terms" -> "The clause struck out of the contract.";
            case "what-market-access" -> "Our goods are kept off the shelves without a reason.";
            case "remedy-market-access" -> "The reason in writing, or the shelf.";
            default -> "As discussed.";
        };
    }
}
