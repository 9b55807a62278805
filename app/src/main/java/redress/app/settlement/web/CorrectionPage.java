// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement.web;

import java.util.List;
import java.util.Map;
import redress.app.casefile.Case;
import redress.app.settlement.BookedPayment;
import redress.app.web.Fault;
import redress.app.web.Frame;
import redress.app.web.Option;
import redress.app.web.Page;

/// Asks what a payment should be instead, and why.
///
/// @param values what was entered before the form was refused
public record CorrectionPage(
        Case on, BookedPayment payment, Map<String, String> values, List<Wrong> wrong)
        implements Page {

    /// What was entered for a field, else what stands now.
    public String value(String name, String now) {
        return values.getOrDefault(name, now);
    }

    /// To correct it or to take it back.
    public List<Option> choices(Frame frame) {
        String chosen = value("what", "correct");
        return List.of(
                Option.of("correct", frame.text("settlement.correct.correct")).chosenWhen(chosen),
                Option.of("withdraw", frame.text("settlement.correct.withdraw"))
                        .withHint(frame.text("settlement.correct.withdraw.hint"))
                        .chosenWhen(chosen));
    }

    /// What is wrong, in words.
    public List<Fault> faults(Frame frame) {
        return Wrong.faults(frame, wrong);
    }

    @Override
    public int status() {
        return wrong.isEmpty() ? 200 : 422;
    }
}
