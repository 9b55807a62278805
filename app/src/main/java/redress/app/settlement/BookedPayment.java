// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import redress.app.casefile.RecordedEvent;
import redress.money.Money;
import redress.procedure.Procedure;

/// A payment with all that was ever said of it, the first entry first.
///
/// @param seq its number within the case
/// @param fromBank whether it stands on an entry of a bank statement
/// @param reference what the payer wrote; may be empty
public record BookedPayment(long seq, boolean fromBank, String reference, List<Version> versions) {

    /// The text of an event that says why a payment was corrected.
    public static final String REASON = "text";

    public BookedPayment {
        versions = List.copyOf(versions);
    }

    /// A payment as it was entered at a moment.
    ///
    /// @param amount nothing where it was withdrawn
    /// @param reason why it was corrected; empty for the first entry
    public record Version(Instant at, LocalDate day, Money amount, String reason) {
        @Override
        public String toString() {
            return "Version[%s, %s]".formatted(day, amount);
        }
    }

    /// The payment as it stands now.
    public Version now() {
        return versions.getLast();
    }

    /// Whether it was taken back.
    public boolean isWithdrawn() {
        return now().amount().isZero();
    }

    /// The payments that the events of a case tell of, the first recorded first.
    static List<BookedPayment> of(List<RecordedEvent> events, Procedure procedure) {
        Map<Long, BookedPayment> found = new TreeMap<>();
        for (RecordedEvent event : events) {
            if (Moves.isPayment(event, procedure)) {
                PaymentText text = PaymentText.parse(Details.of(event));
                Version version =
                        new Version(
                                event.event().at(), text.day(), text.amount(), event.text(REASON));
                Long first = text.corrects();
                if (first == null) {
                    long seq = event.event().seq();
                    found.put(seq, first(seq, text, event, version));
                } else {
                    found.computeIfPresent(first, (seq, before) -> before.then(version));
                }
            }
        }
        return List.copyOf(found.values());
    }

    private static BookedPayment first(
            long seq, PaymentText text, RecordedEvent event, Version version) {
        return new BookedPayment(
                seq, text.entry() != null, event.text(Payments.REFERENCE), List.of(version));
    }

    private BookedPayment then(Version version) {
        List<Version> all = new ArrayList<>(versions);
        all.add(version);
        return new BookedPayment(seq, fromBank, reference, all);
    }

    @Override
    public String toString() {
        return "BookedPayment[%d, %s]".formatted(seq, now());
    }
}
