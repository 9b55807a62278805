// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import redress.app.settlement.Match.Sign;
import redress.money.Money;

/// Finds the case that each bank credit is for, by what the payer wrote, the amount and the name.
///
/// Signs are weighed: reference number 60, invoice number 40, an amount that fits 30, the name 25.
/// A case is proposed from 40 on and sure from 70 on; where the two best weigh the same, none is
/// proposed. A credit that is proposed for a case lowers what the next one is compared with. Cost:
/// credits times candidates.
public final class Matching {

    private static final int LIKELY = 40;
    private static final int SURE = 70;

    private final List<Wanted> wanted;

    private Matching(List<Candidate> candidates) {
        this.wanted = new ArrayList<>(candidates.stream().map(Wanted::of).toList());
    }

    /// A match for each credit, the oldest credit first.
    public static List<Match> propose(List<BankCredit> credits, List<Candidate> candidates) {
        Matching matching = new Matching(candidates);
        return credits.stream()
                .sorted(
                        Comparator.comparing(BankCredit::day)
                                .thenComparing(credit -> credit.key().hash()))
                .map(matching::match)
                .toList();
    }

    private Match match(BankCredit credit) {
        WrittenNumber.Text text = WrittenNumber.Text.of(credit.text());
        PayerName payer = PayerName.of(credit.payer());
        Set<Sign> signs = Set.of();
        int best = -1;
        int most = 0;
        boolean tied = false;
        for (int i = 0; i < wanted.size(); i++) {
            Set<Sign> seen = wanted.get(i).signs(credit.amount(), text, payer);
            int weight = seen.stream().mapToInt(Matching::weight).sum();
            tied = (weight == most && best >= 0) || (tied && weight < most);
            if (weight > most) {
                best = i;
                most = weight;
                signs = seen;
            }
        }
        if (tied || most < LIKELY) {
            return new Match(credit, null, Set.of(), false);
        }
        Wanted chosen = wanted.get(best);
        wanted.set(best, chosen.after(credit.amount()));
        return new Match(credit, chosen.candidate().caseId(), signs, most >= SURE);
    }

    /// A candidate as it is compared: its numbers and name made ready once.
    private record Wanted(
            Candidate candidate,
            WrittenNumber reference,
            List<WrittenNumber> invoices,
            PayerName respondent) {

        static Wanted of(Candidate candidate) {
            return new Wanted(
                    candidate,
                    WrittenNumber.of(candidate.reference()),
                    candidate.invoices().stream().map(WrittenNumber::of).toList(),
                    PayerName.of(candidate.respondent()));
        }

        Wanted after(Money paid) {
            return new Wanted(candidate.after(paid), reference, invoices, respondent);
        }

        Set<Sign> signs(Money paid, WrittenNumber.Text text, PayerName payer) {
            Set<Sign> signs = EnumSet.noneOf(Sign.class);
            if (candidate.owes(paid)) {
                if (reference.standsIn(text)) {
                    signs.add(Sign.CASE_REFERENCE);
                }
                if (invoices.stream().anyMatch(one -> one.standsIn(text))) {
                    signs.add(Sign.INVOICE_NUMBER);
                }
                Sign amount = amount(paid);
                if (amount != null) {
                    signs.add(amount);
                }
                if (payer.isLike(respondent)) {
                    signs.add(Sign.NAME);
                }
            }
            return signs;
        }

        private @Nullable Sign amount(Money paid) {
            if (paid.equals(candidate.total())) {
                return Sign.WHOLE_AMOUNT;
            }
            return candidate.due().contains(paid) ? Sign.INSTALMENT_AMOUNT : null;
        }
    }

    private static int weight(Sign sign) {
        return switch (sign) {
            case CASE_REFERENCE -> 60;
            case INVOICE_NUMBER -> 40;
            case INSTALMENT_AMOUNT, WHOLE_AMOUNT -> 30;
            case NAME -> 25;
        };
    }
}
