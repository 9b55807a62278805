// SPDX-License-Identifier: Apache-2.0
package redress.app.claim;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The file that an invoice was read from.
///
/// @param file the id under which the draft keeps its bytes; null where they were not kept
/// @param name the file's name; empty for an invoice typed by hand
/// @param kind the document's kind in the words of the invoice reader, such as `credit-note`
/// @param precedes the number of the earlier invoice that it corrects or credits; may be empty
/// @param notes what the reader noticed
public record Paper(
        @Nullable UUID file, String name, String kind, String precedes, List<Note> notes) {

    /// What a draft says itself, from its values as they are now.
    private static final Set<String> SAID_BY_DRAFT =
            Set.of(
                    "amount-due-missing",
                    "buyer-email-missing",
                    "buyer-name-missing",
                    "credit-note",
                    "currency-missing",
                    "currency-unknown",
                    "due-before-issued",
                    "due-date-derived",
                    "due-date-missing",
                    "factored",
                    "negative-total",
                    "nothing-due",
                    "number-missing",
                    "prepaid",
                    "pro-forma",
                    "seller-name-missing",
                    "total-missing");

    /// What changes whether or how the invoice is claimed.
    private static final Set<String> TELLING =
            Set.of(
                    "account-unlikely",
                    "agreed-interest",
                    "amount-unreadable",
                    "attachment-virus",
                    "corrected-invoice",
                    "date-unreadable",
                    "early-payment-discount",
                    "interest-invoice",
                    "partial-invoice",
                    "payee-differs",
                    "said-to-be-paid",
                    "several-due-dates",
                    "several-invoices",
                    "sum-differs");

    public Paper {
        notes = List.copyOf(notes);
    }

    static Paper none() {
        return new Paper(null, "", "invoice", "", List.of());
    }

    /// Whether it gives money back.
    public boolean credits() {
        return kind.endsWith("credit-note");
    }

    /// What the reader noticed that a person should look at before they claim.
    public List<Note> telling() {
        return notes.stream().filter(note -> TELLING.contains(note.code())).toList();
    }

    /// What else the reader noticed.
    public List<Note> further() {
        return notes.stream()
                .filter(note ->
                        !TELLING.contains(note.code()) && !SAID_BY_DRAFT.contains(note.code()))
                .toList();
    }

    @Override
    public String toString() {
        return "Paper[" + kind + "]";
    }
}
