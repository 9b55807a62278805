// SPDX-License-Identifier: Apache-2.0
package redress.app.casefile.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import redress.app.casefile.Case;
import redress.app.casefile.CaseWords;
import redress.app.pack.Pack;
import redress.app.web.Fault;
import redress.app.web.Frame;
import redress.app.web.Option;
import redress.app.web.Page;

/// The general form of a move: a field for each thing the procedure asks for, and documents.
///
/// @param error the procedure's own refusal; empty before the first try
/// @param values what was entered before the form was refused
/// @param files what became of files that were not taken
public record MovePage(
        Case on,
        Pack pack,
        String move,
        List<Field> fields,
        Map<String, String> values,
        String error,
        List<String> files)
        implements Page {

    /// One thing that the procedure asks for.
    ///
    /// @param kind how it is entered
    /// @param choices what can be chosen, where it is chosen
    public record Field(String name, Kind kind, List<Choice> choices) {}

    /// How a thing is entered.
    public enum Kind {
        TEXT,
        NUMBER,
        CHOICE
    }

    /// One of several values and what is shown for it.
    public record Choice(String value, Function<Frame, String> words) {}

    /// What the pack calls the move.
    public String title(Frame frame) {
        return CaseWords.of(frame, pack, "move", move);
    }

    /// What was entered for a field.
    public String value(Field field) {
        return values.getOrDefault(field.name(), "");
    }

    /// What can be chosen for a field.
    public List<Option> options(Frame frame, Field field) {
        return field.choices().stream()
                .map(choice ->
                        Option.of(choice.value(), choice.words().apply(frame))
                                .chosenWhen(value(field)))
                .toList();
    }

    /// What is wrong, in words: the procedure's refusal and the files that were not taken.
    public List<Fault> faults(Frame frame) {
        List<Fault> faults = new ArrayList<>();
        if (!error.isEmpty()) {
            String field = fields.isEmpty() ? "documents" : fields.getFirst().name();
            faults.add(new Fault(field, frame.text(error)));
        }
        files.forEach(key -> faults.add(new Fault("documents", frame.text(key))));
        return faults;
    }

    @Override
    public int status() {
        return error.isEmpty() && files.isEmpty() ? 200 : 422;
    }
}
