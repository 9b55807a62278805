// SPDX-License-Identifier: Apache-2.0
package redress.einvoice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One invoice or credit note: what the file says, nothing recomputed.
///
/// @param origin the file it came from
/// @param number BT-1
/// @param kind what it asks for
/// @param typeCode BT-3 as written
/// @param issueDate BT-2
/// @param due the day to pay by and how it is known
/// @param terms all payment terms, in the order of the file
/// @param seller BG-4
/// @param buyer BG-7
/// @param currency BT-5, the currency of all amounts here
/// @param totals BG-22, signs as written; see [#totalWithVat()] and [#amountDue()]
/// @param deliveryDate BT-72
/// @param references orders, contracts, earlier invoices
/// @param payment how to pay
/// @param lines BG-25, the first [#MOST_LINES]
/// @param lineCount how many lines the file has
/// @param notes BT-22
/// @param attachments BG-24 and files beside the invoice in its PDF, as evidence
/// @param sources where each value stands in the file; the first place for a value that repeats
public record Invoice(
        Origin origin,
        @Nullable String number,
        InvoiceKind kind,
        @Nullable String typeCode,
        @Nullable LocalDate issueDate,
        DueDate due,
        List<PaymentTerm> terms,
        Party seller,
        Party buyer,
        @Nullable String currency,
        Totals totals,
        @Nullable LocalDate deliveryDate,
        References references,
        Payment payment,
        List<InvoiceLine> lines,
        int lineCount,
        List<String> notes,
        List<Attachment> attachments,
        Map<Term, Source> sources) {
    /// How many lines are kept.
    public static final int MOST_LINES = 1_000;

    public Invoice {
        terms = List.copyOf(terms);
        lines = List.copyOf(lines);
        notes = List.copyOf(notes);
        attachments = List.copyOf(attachments);
        sources = Map.copyOf(sources);
    }

    /// BT-112 from the seller's side: what a credit note gives back is negative.
    public Optional<BigDecimal> totalWithVat() {
        return Optional.ofNullable(totals.gross()).map(this::signed);
    }

    /// BT-115 from the seller's side: what a credit note gives back is negative.
    public Optional<BigDecimal> amountDue() {
        return Optional.ofNullable(totals.due()).map(this::signed);
    }

    /// Where a value stands in the file.
    public Optional<Source> source(Term term) {
        return Optional.ofNullable(sources.get(term));
    }

    /// This invoice with more attachments, after its own.
    Invoice withAttachments(List<Attachment> more) {
        List<Attachment> all = new ArrayList<>(attachments);
        all.addAll(more);
        return new Invoice(
                origin,
                number,
                kind,
                typeCode,
                issueDate,
                due,
                terms,
                seller,
                buyer,
                currency,
                totals,
                deliveryDate,
                references,
                payment,
                lines,
                lineCount,
                notes,
                all,
                sources);
    }

    // A credit note is written with positive amounts; one written with negative amounts means the
    // same, and a finding says so.
    private BigDecimal signed(BigDecimal written) {
        BigDecimal total = totals.gross() == null ? totals.due() : totals.gross();
        boolean turn = kind.isCredit() && total != null && total.signum() > 0;
        return turn ? written.negate() : written;
    }
}
