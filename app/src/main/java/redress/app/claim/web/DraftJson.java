// SPDX-License-Identifier: Apache-2.0
package redress.app.claim.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import redress.app.claim.Bill;
import redress.app.claim.Business;
import redress.app.claim.ChosenLaw;
import redress.app.claim.ClaimDraft;
import redress.app.claim.DraftReview;
import redress.app.claim.OpenDraft;
import redress.app.claim.Origin;
import redress.app.claim.Venue;
import redress.app.party.Identity;
import redress.app.party.Suggestion;
import redress.app.web.Fault;

/// A draft as the API shows it: what was read and typed, what the law adds, what is missing before
/// it can be filed.
///
/// @param key opens the draft again; whoever has it can read, correct and file the draft
/// @param owed what is owed today; null while no invoice is complete
/// @param missing what stands in the way of filing, by field; empty where it can be filed
record DraftJson(
        String key,
        boolean filed,
        Party seller,
        Party buyer,
        List<Invoice> invoices,
        Venue venue,
        Debtor debtor,
        Law law,
        @Nullable OwedJson owed,
        List<Fault> missing) {

    /// A business and where each of its values came from.
    record Party(Identity identity, Map<String, Origin> sources) {
        static Party of(Business business) {
            return new Party(business.identity(), business.origins().byField());
        }
    }

    /// Something noticed: a stable code, `error`, `warning` or `info`, the place, a sentence.
    record Finding(String code, String severity, String where, String message) {}

    /// A part of an invoice that was paid.
    record Paid(LocalDate day, String amount) {}

    /// One invoice.
    ///
    /// @param place its N in the names of its fields, from 1 on
    /// @param due named by the invoice or a person, else derived; see `dueSource`
    /// @param dueSource null where the day is not known
    record Invoice(
            int place,
            String file,
            String kind,
            String number,
            @Nullable LocalDate issued,
            @Nullable LocalDate delivered,
            @Nullable LocalDate due,
            @Nullable Origin dueSource,
            String currency,
            @Nullable String total,
            @Nullable String open,
            List<Paid> paid,
            boolean claimed,
            Map<String, Origin> sources,
            List<Finding> findings) {

        static Invoice of(int place, Bill bill, DraftReview review, Sentences sentences) {
            return new Invoice(
                    place,
                    bill.paper().name(),
                    bill.paper().kind(),
                    bill.number(),
                    bill.issued(),
                    bill.delivered(),
                    review.dueDay(bill).map(day -> day.day()).orElse(null),
                    review.dueDay(bill).map(day -> day.origin()).orElse(null),
                    bill.currency(),
                    plain(bill.total()),
                    plain(bill.open()),
                    bill.payments().stream()
                            .map(paid -> new Paid(paid.day(), paid.amount().toPlainString()))
                            .toList(),
                    bill.claimed(),
                    bill.origins().byField(),
                    Stream.concat(
                                    review.warningsOf(bill).stream().map(sentences::finding),
                                    bill.paper().further().stream().map(sentences::finding))
                            .toList());
        }
    }

    /// Who the buyer may be in the registers.
    ///
    /// @param said the entry that was chosen, `none`, or empty; set by the field `debtor`
    record Debtor(String said, List<Entry> entries) {
        static Debtor of(ClaimDraft draft, List<Suggestion> found) {
            return new Debtor(draft.debtor().said(), found.stream().map(Entry::of).toList());
        }
    }

    /// An entry of a register.
    ///
    /// @param probability that it, and none of the others, is meant, 0 to 1
    /// @param sure whether it is taken without a word
    record Entry(
            String id,
            String register,
            String name,
            String number,
            String place,
            BigDecimal probability,
            boolean sure) {
        private static final int DIGITS = 4;

        static Entry of(Suggestion one) {
            return new Entry(
                    one.entry(),
                    one.register(),
                    one.name(),
                    one.number(),
                    one.place(),
                    BigDecimal.valueOf(one.probability()).setScale(DIGITS, RoundingMode.HALF_EVEN),
                    one.sure());
        }
    }

    /// The late-payment law that is chosen.
    record Law(String regime, @Nullable String agreedRate, @Nullable LocalDate contractDate) {
        static Law of(ChosenLaw law) {
            return new Law(law.regime(), plain(law.agreedRate()), law.contractDate());
        }
    }

    static DraftJson of(
            OpenDraft draft, DraftReview review, List<Suggestion> debtors, Sentences sentences) {
        ClaimDraft content = review.draft();
        return new DraftJson(
                draft.key(),
                draft.filedAs() != null,
                Party.of(content.seller()),
                Party.of(content.buyer()),
                IntStream.range(0, content.bills().size())
                        .mapToObj(place ->
                                Invoice.of(
                                        place + 1, content.bills().get(place), review, sentences))
                        .toList(),
                content.venue(),
                Debtor.of(content, debtors),
                Law.of(content.law()),
                review.reckoning().map(OwedJson::of).orElse(null),
                sentences.faults(review.obstacles()));
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }
}
