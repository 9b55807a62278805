// SPDX-License-Identifier: Apache-2.0
package redress.app.claim.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import redress.app.claim.Mistake;
import redress.app.claim.Note;
import redress.app.claim.Warning;
import redress.app.web.Fault;
import redress.app.web.Words;

/// Domain answers in the words that software is told: days and amounts are written as the API
/// writes them.
record Sentences(Words words, Locale language) {

    /// What is wrong, tied to its field.
    List<Fault> faults(List<Mistake> mistakes) {
        return mistakes.stream()
                .map(mistake -> new Fault(mistake.field(), text(mistake.key(), mistake.filling())))
                .toList();
    }

    /// A warning with its code.
    DraftJson.Finding finding(Warning warning) {
        return new DraftJson.Finding(
                warning.code(),
                "warning",
                "",
                text("claim.warning." + warning.code(), warning.filling()));
    }

    /// What the reader of a file noticed; in its own sentence where it has one.
    DraftJson.Finding finding(Note note) {
        String message =
                note.message().isEmpty()
                        ? text("claim.note." + note.code(), List.of())
                        : note.message();
        return new DraftJson.Finding(
                note.code(),
                note.severity().name().toLowerCase(Locale.ROOT),
                note.where(),
                message);
    }

    private String text(String key, List<Object> filling) {
        return words.find(language, key, filling.stream().map(Sentences::written).toArray());
    }

    private static Object written(Object value) {
        return switch (value) {
            case Warning.Amount(BigDecimal amount, var currency) ->
                    amount.toPlainString() + " " + currency.getCurrencyCode();
            case BigDecimal amount -> amount.toPlainString();
            default -> value.toString();
        };
    }
}
