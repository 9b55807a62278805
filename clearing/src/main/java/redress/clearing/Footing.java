// SPDX-License-Identifier: Apache-2.0
package redress.clearing;

import java.util.Arrays;

/// What a fund starts from: debts of which a part is set off, and prices that prove that no more
/// can be set off.
///
/// @param terms what the set-off respected
/// @param most what each debt may give up in all
/// @param setOff what each debt gives up before the fund is placed
/// @param price the prices of the firms, the least of them 0
/// @param jointly whether the fund may undo a set-off for a better one
record Footing(SetOffTerms terms, long[] most, long[] setOff, int[] price, boolean jointly) {

    static Footing of(SetOffPlan plan, boolean jointly) {
        SetOffTerms terms = plan.terms();
        if (terms.priority().length > 0 || terms.limits().limitFirms()) {
            throw new IllegalArgumentException(
                    "a relief fund starts from a set-off without priorities and limits of firms;"
                            + " give limits of what firms receive as terms of the fund");
        }
        Verdict verdict =
                new Verifier(terms.graph(), terms.limits(), terms::priority)
                        .verify(plan::setOff, plan.certificate());
        if (!(verdict instanceof Verdict.Optimal)) {
            throw new IllegalArgumentException(
                    "a relief fund starts from a set-off that is proven; this one (%s) is not"
                            .formatted(verdict));
        }
        long[] most = new long[terms.graph().debts()];
        Arrays.setAll(most, terms::most);
        long[] setOff = new long[most.length];
        Arrays.setAll(setOff, plan::setOff);
        int[] price = new int[terms.graph().firms()];
        Arrays.setAll(price, plan.certificate()::price);
        int least = Arrays.stream(price).min().orElse(0);
        Arrays.setAll(price, v -> Math.subtractExact(price[v], least));
        return new Footing(terms, most, setOff, price, jointly);
    }

    DebtGraph graph() {
        return terms.graph();
    }

    /// The least that a debt gives up in all.
    long least(int debt) {
        return jointly ? 0 : setOff[debt];
    }

    /// The same amounts for every pair of firms, shared out among its debts as the set-off was.
    long[] shared(long[] settled) {
        Pairs pairs = Pairs.of(terms);
        if (pairs.areDebts()) {
            return settled;
        }
        long[] beyond =
                pairs.share(
                        terms.sharing(),
                        pairs.sum(d -> settled[d] - least(d)),
                        d -> most[d] - least(d));
        Arrays.setAll(beyond, d -> beyond[d] + least(d));
        return beyond;
    }
}
