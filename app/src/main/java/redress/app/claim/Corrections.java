// SPDX-License-Identifier: Apache-2.0
package redress.app.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import redress.app.party.DebtorChoice;
import redress.app.party.Identity;

/// Applies the form of the check page to a draft. A value that the form changes counts as typed;
/// one that it leaves as it is keeps its origin.
///
/// Fields: `seller-…` and `buyer-…` with the parts of an identity, `bill-N-…` for the invoice in
/// place N from 1 on, `pack`, `subject`, `place`, `respondentKind`, `respondentAuthority`,
/// `debtor`.
final class Corrections {

    private final ClaimDraft draft;
    private final Entries entries;

    private Corrections(ClaimDraft draft, Map<String, String> form, Locale language) {
        this.draft = draft;
        this.entries = new Entries(form, language);
    }

    static Corrected apply(ClaimDraft draft, Map<String, String> form, Locale language) {
        Corrections corrections = new Corrections(draft, form, language);
        ClaimDraft after = corrections.after();
        return new Corrected(after, corrections.entries.mistakes());
    }

    /// A draft after the form of the law page: `regime`, `agreedRate`, `contractDate`.
    static Corrected law(ClaimDraft draft, Map<String, String> form) {
        Entries entries = new Entries(form, Locale.ENGLISH);
        ChosenLaw was = draft.law();
        String regime = entries.text("regime", was.regime());
        if (!regime.isEmpty() && InstalledLaws.regimes().find(regime).isEmpty()) {
            entries.add(Mistake.of("regime", "claim.wrong.regime", regime));
        }
        ChosenLaw now =
                new ChosenLaw(
                        regime,
                        entries.rate("agreedRate", was.agreedRate()),
                        entries.day("contractDate", was.contractDate()));
        return entries.mistakes().isEmpty()
                ? new Corrected(draft.withLaw(now), List.of())
                : new Corrected(draft, entries.mistakes());
    }

    private ClaimDraft after() {
        List<Bill> bills = new ArrayList<>();
        for (Bill bill : draft.bills()) {
            bills.add(bill("bill-" + (bills.size() + 1) + "-", bill));
        }
        Business buyer = business("buyer-", draft.buyer());
        return new ClaimDraft(
                business("seller-", draft.seller()),
                buyer,
                bills,
                venue(draft.venue()),
                draft.law(),
                debtor(buyer));
    }

    /// What was said about a buyer does not count for another.
    private DebtorChoice debtor(Business buyer) {
        DebtorChoice was = draft.debtor();
        String said = entries.text("debtor", was.said());
        if (said.equals(was.said())) {
            return buyer.identity().equals(draft.buyer().identity()) ? was : DebtorChoice.UNASKED;
        }
        if (!DebtorChoice.isOne(said)) {
            entries.add(Mistake.of("debtor", "claim.wrong.debtor", said));
            return was;
        }
        return new DebtorChoice(said);
    }

    private Business business(String prefix, Business old) {
        Identity was = old.identity();
        Identity now =
                new Identity(
                        entries.text(prefix + "name", was.name()),
                        entries.text(prefix + "vatId", was.vatId()),
                        entries.text(prefix + "registerNumber", was.registerNumber()),
                        entries.email(prefix + "email", was.email()),
                        entries.text(prefix + "phone", was.phone()),
                        entries.text(prefix + "street", was.street()),
                        entries.text(prefix + "postcode", was.postcode()),
                        entries.text(prefix + "city", was.city()),
                        entries.country(prefix + "country", was.country()));
        Origins origins = old.origins();
        origins = changed(origins, "name", was.name(), now.name());
        origins = changed(origins, "vatId", was.vatId(), now.vatId());
        origins = changed(origins, "registerNumber", was.registerNumber(), now.registerNumber());
        origins = changed(origins, "email", was.email(), now.email());
        origins = changed(origins, "phone", was.phone(), now.phone());
        origins = changed(origins, "street", was.street(), now.street());
        origins = changed(origins, "postcode", was.postcode(), now.postcode());
        origins = changed(origins, "city", was.city(), now.city());
        origins = changed(origins, "country", was.country(), now.country());
        return new Business(now, origins);
    }

    private Bill bill(String prefix, Bill was) {
        String number = entries.text(prefix + "number", was.number());
        LocalDate issued = entries.day(prefix + "issued", was.issued());
        LocalDate delivered = entries.day(prefix + "delivered", was.delivered());
        LocalDate due = entries.day(prefix + "due", was.due());
        String currency = entries.currency(prefix + "currency", was.currency());
        BigDecimal open = entries.amount(prefix + "open", was.open(), currency);
        Origins origins = was.origins();
        origins = changed(origins, "number", was.number(), number);
        origins = changed(origins, "issued", was.issued(), issued);
        origins = changed(origins, "delivered", was.delivered(), delivered);
        origins = changed(origins, "due", was.due(), due);
        origins = changed(origins, "currency", was.currency(), currency);
        origins = changed(origins, "open", was.open(), open);
        boolean shown = entries.has(prefix + "number");
        return new Bill(
                was.id(),
                was.paper(),
                number,
                issued,
                delivered,
                due,
                currency,
                was.total(),
                open,
                payments(prefix + "paid-", was.payments(), currency),
                shown ? entries.has(prefix + "claimed") : was.claimed(),
                origins);
    }

    /// The payments as the form leaves them: one whose amount was emptied is gone, one more may
    /// have been added.
    private List<Payment> payments(String prefix, List<Payment> was, String currency) {
        List<Payment> now = new ArrayList<>();
        for (int place = 0; place <= was.size(); place++) {
            String field = prefix + (place + 1);
            Payment old = place < was.size() ? was.get(place) : null;
            BigDecimal amount =
                    entries.amount(field + "-amount", old == null ? null : old.amount(), currency);
            LocalDate day = entries.day(field + "-day", old == null ? null : old.day());
            if (amount != null && day != null && amount.signum() > 0) {
                now.add(new Payment(day, amount));
            } else if (amount != null) {
                entries.add(
                        amount.signum() > 0
                                ? Mistake.of(field + "-day", "claim.wrong.payment-day")
                                : Mistake.of(
                                        field + "-amount",
                                        "claim.wrong.payment-amount",
                                        amount.toPlainString()));
            }
        }
        return now;
    }

    private Venue venue(Venue was) {
        String pack = entries.text("pack", was.pack());
        return new Venue(
                pack,
                entries.text("subject", was.subject()),
                entries.text("place", was.place()),
                entries.text("respondentKind", was.respondentKind()),
                entries.text("respondentAuthority", was.respondentAuthority()));
    }

    private static Origins changed(
            Origins origins, String field, @Nullable Object was, @Nullable Object now) {
        return Objects.equals(was, now) ? origins : origins.typed(field);
    }
}
