// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
    private static final int SHORTEST_NUMBER = 4;

    private final List<Candidate> candidates;

    private Matching(List<Candidate> candidates) {
        this.candidates = new ArrayList<>(candidates);
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
        Weighed best = null;
        boolean tied = false;
        for (Candidate candidate : candidates) {
            Weighed next = weigh(credit, candidate);
            if (best == null || next.weight() > best.weight()) {
                best = next;
                tied = false;
            } else {
                tied |= next.weight() == best.weight();
            }
        }
        if (best == null || tied || best.weight() < LIKELY) {
            return new Match(credit, null, Set.of(), false);
        }
        Candidate chosen = best.candidate();
        candidates.replaceAll(one -> one.equals(chosen) ? one.after(credit.amount()) : one);
        return new Match(credit, chosen.caseId(), best.signs(), best.weight() >= SURE);
    }

    /// A candidate, what speaks for it and how much.
    private record Weighed(Candidate candidate, Set<Sign> signs, int weight) {}

    private static Weighed weigh(BankCredit credit, Candidate candidate) {
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        if (candidate.owes(credit.amount())) {
            if (mentions(credit.text(), candidate.reference())) {
                signs.add(Sign.CASE_REFERENCE);
            }
            if (candidate.invoices().stream().anyMatch(one -> mentions(credit.text(), one))) {
                signs.add(Sign.INVOICE_NUMBER);
            }
            Sign amount = amount(credit.amount(), candidate);
            if (amount != null) {
                signs.add(amount);
            }
            if (PayerName.of(credit.payer()).isLike(PayerName.of(candidate.respondent()))) {
                signs.add(Sign.NAME);
            }
        }
        return new Weighed(candidate, signs, signs.stream().mapToInt(Matching::weight).sum());
    }

    private static @Nullable Sign amount(Money paid, Candidate candidate) {
        if (paid.equals(candidate.total())) {
            return Sign.WHOLE_AMOUNT;
        }
        return candidate.due().contains(paid) ? Sign.INSTALMENT_AMOUNT : null;
    }

    private static int weight(Sign sign) {
        return switch (sign) {
            case CASE_REFERENCE -> 60;
            case INVOICE_NUMBER -> 40;
            case INSTALMENT_AMOUNT, WHOLE_AMOUNT -> 30;
            case NAME -> 25;
        };
    }

    /// Whether a number stands in a text by itself, however it is broken by spaces and signs.
    private static boolean mentions(String text, String number) {
        String plain = number.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        if (plain.length() < SHORTEST_NUMBER) {
            return false;
        }
        String spread =
                plain.codePoints()
                        .mapToObj(one -> Pattern.quote(Character.toString(one)))
                        .collect(Collectors.joining("[^\\p{L}\\p{N}]*"));
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + spread + "(?![\\p{L}\\p{N}])")
                .matcher(text.toUpperCase(Locale.ROOT))
                .find();
    }
}
