// SPDX-License-Identifier: Apache-2.0
package redress.clearing;

import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import redress.clearing.Verdict.Refused;
import redress.clearing.Verdict.Rule;
import redress.clearing.Verdict.Subject;

/// Checks in one pass over the debts that a set-off keeps every net position, gives up no more than
/// may be given up, and that no other gives up more. It shares no code with what finds the plan.
///
/// A debt of `u` to `v` has the margin `priority - price(u) - limitPrice(u) + price(v)`. If every
/// debt of positive margin is set off in full and every debt of negative margin not at all, and
/// every limit that has a price is used up, the plan is the best: round any loop the prices cancel,
/// so the worth of any plan is its amounts times their margins, plus what its firms give up times
/// the prices of their limits, and neither sum can be larger.
public final class Verifier {
    private final DebtGraph graph;
    private final Limits limits;
    private final IntUnaryOperator priority;

    /// @param priority what a unit of each debt counts, 1 for all in a plain set-off
    public Verifier(DebtGraph graph, Limits limits, IntUnaryOperator priority) {
        this.graph = graph;
        this.limits = limits.requireFor(graph);
        this.priority = priority;
    }

    public static Verifier of(DebtGraph graph) {
        return new Verifier(graph, Limits.none(), debt -> 1);
    }

    /// The verdict on what is set off of each debt.
    public Verdict verify(IntToLongFunction setOff, Certificate certificate) {
        Pass pass = new Pass(certificate);
        for (int d = 0; d < graph.debts(); d++) {
            pass.debt(d, setOff.applyAsLong(d));
        }
        for (int v = 0; v < graph.firms(); v++) {
            pass.firm(v, limits.most(v), certificate.limitPrice(v));
        }
        return pass.verdict();
    }

    private final class Pass {
        private final Certificate certificate;
        private final long[] given = new long[graph.firms()];
        private final long[] received = new long[graph.firms()];
        private long total;
        private long atMost;
        private @Nullable Refused broken;
        private @Nullable Refused doubt;

        Pass(Certificate certificate) {
            this.certificate = certificate;
        }

        void debt(int debt, long amount) {
            int u = graph.debtor(debt);
            int v = graph.creditor(debt);
            long cost = (long) certificate.price(u) + certificate.limitPrice(u);
            long margin = priority.applyAsInt(debt) - cost + certificate.price(v);
            long most = limits.most(graph, debt);
            if (amount < 0 || amount > most) {
                Rule rule = amount < 0 ? Rule.NOT_NEGATIVE : Rule.NOT_ABOVE_DEBT;
                refuse(new Refused(Subject.DEBT, debt, amount, rule));
            } else if (margin > 0 && amount < most) {
                doubt(new Refused(Subject.DEBT, debt, margin, Rule.FULL_WHERE_GAINING));
            } else if (margin < 0 && amount > 0) {
                doubt(new Refused(Subject.DEBT, debt, margin, Rule.EMPTY_WHERE_LOSING));
            }
            given[u] += amount;
            received[v] += amount;
            total = plus(total, priority.applyAsInt(debt), amount);
            atMost = plus(atMost, Math.max(0, margin), most);
        }

        void firm(int firm, long most, int limitPrice) {
            if (given[firm] != received[firm]) {
                long tooMuch = given[firm] - received[firm];
                refuse(new Refused(Subject.FIRM, firm, tooMuch, Rule.BALANCED));
            } else if (given[firm] > most) {
                refuse(new Refused(Subject.FIRM, firm, given[firm], Rule.NOT_ABOVE_LIMIT));
            } else if (limitPrice < 0) {
                refuse(new Refused(Subject.FIRM, firm, limitPrice, Rule.MULTIPLIER_NOT_NEGATIVE));
            } else if (limitPrice > 0 && given[firm] < most) {
                doubt(new Refused(Subject.FIRM, firm, most - given[firm], Rule.LIMIT_USED_UP));
            }
            atMost = plus(atMost, Math.max(0, limitPrice), most);
        }

        Verdict verdict() {
            if (broken != null) {
                return broken;
            }
            return doubt == null
                    ? new Verdict.Optimal(total)
                    : new Verdict.Unproven(total, atMost, doubt);
        }

        private void refuse(Refused first) {
            broken = broken == null ? first : broken;
        }

        private void doubt(Refused first) {
            doubt = doubt == null ? first : doubt;
        }
    }

    /// `sum + price * amount`, or `Long.MAX_VALUE` where that would be more.
    private static long plus(long sum, long price, long amount) {
        boolean fits = price == 0 || amount <= (Long.MAX_VALUE - sum) / price;
        return fits ? sum + price * amount : Long.MAX_VALUE;
    }
}
