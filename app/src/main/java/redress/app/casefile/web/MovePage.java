// SPDX-License-Identifier: Apache-2.0
package redress.app.casefile.web;

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
import redress.app.web.Speech;

/// The general form of a move: a field for each thing the procedure asks for, and documents.
///
/// @param values what was entered before the form was refused
/// @param wrong why it was refused; empty before the first try
public record MovePage(
        Case on,
        Pack pack,
        String move,
        List<Field> fields,
        Map<String, String> values,
        List<Wrong> wrong)
        implements Page {

    public MovePage {
        fields = List.copyOf(fields);
        values = Map.copyOf(values);
        wrong = List.copyOf(wrong);
    }

    /// The name of the control that takes files.
    static final String DOCUMENTS = "documents";

    /// One thing that the procedure asks for.
    ///
    /// @param kind how it is entered
    /// @param choices what can be chosen, where it is chosen
    public record Field(String name, Kind kind, List<Choice> choices) {}

    /// How a thing is entered.
    public enum Kind {
        TEXT,
        /// A day, an amount, a currency or a number.
        PLAIN,
        NUMBER,
        CHOICE
    }

    /// One of several values and what is shown for it.
    public record Choice(String value, Function<Speech, String> words) {}

    /// What is wrong with a field: a message key, or a refusal in the procedure's own words.
    ///
    /// @param field empty for the first one, as the procedure names none
    /// @param file the file it is about; empty where it is about none
    public record Wrong(String field, String file, String key, List<Object> filling) {
        public Wrong {
            filling = List.copyOf(filling);
        }

        static Wrong of(String field, String key, Object... filling) {
            return new Wrong(field, "", key, List.of(filling));
        }

        private Fault fault(Frame frame, String first) {
            String words = frame.text(key, filling.toArray());
            return new Fault(
                    field.isEmpty() ? first : field, file.isEmpty() ? words : file + ": " + words);
        }
    }

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

    /// What is wrong, in words, each tied to its field.
    public List<Fault> faults(Frame frame) {
        String first = fields.isEmpty() ? DOCUMENTS : fields.getFirst().name();
        return wrong.stream().map(one -> one.fault(frame, first)).toList();
    }

    /// What is wrong with one field; empty where it is fine.
    public String fault(Frame frame, String field) {
        return Fault.of(faults(frame), field);
    }

    @Override
    public int status() {
        return wrong.isEmpty() ? 200 : 422;
    }
}
