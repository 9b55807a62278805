// SPDX-License-Identifier: Apache-2.0
package redress.clearing;

/// A request to cancel as much debt against debt as can be, no firm's net position changing.
///
/// The problem: amounts `0 ≤ f(e) ≤ amount(e)` of greatest sum such that every firm gives up in
/// claims what it is relieved of in debts. It has a whole optimum, found exactly; with priorities
/// the sum is that of `priority(e) · f(e)`, with limits the bounds are tighter.
///
/// Debts between the same two firms in the same direction are taken together and what is set off is
/// shared out among them as [Sharing] says. The same graph gives the same plan, whatever the
/// machine.
///
/// Cost: a sort, then [redress.clearing.Circulation] in time that grows little faster than the
/// number of debts in graphs of trade.
public final class SetOff {
    private static final int GREATEST_PRIORITY = 10;

    private final SetOffTerms terms;

    private SetOff(SetOffTerms terms) {
        this.terms = terms;
    }

    public static SetOff of(DebtGraph graph) {
        return new SetOff(SetOffTerms.plain(graph));
    }

    /// With bounds on what debts and firms give up.
    ///
    /// @throws IllegalArgumentException when they were made for a graph of another size, or limit
    ///   firms of a graph whose amounts reach 2^61 in sum
    public SetOff withLimits(Limits limits) {
        DebtGraph graph = terms.graph();
        if (limits.limitFirms() && graph.total() >= 1L << 61) {
            throw new IllegalArgumentException(
                    "sum of all amounts (%d) must stay below 2^61 with limits of firms"
                            .formatted(graph.total()));
        }
        return new SetOff(
                new SetOffTerms(
                        graph, limits.requireFor(graph), terms.priority(), terms.sharing()));
    }

    /// With what a unit of each debt counts, 1 to 10; 1 for all unless said.
    ///
    /// @throws IllegalArgumentException when there is not one for each debt, one is out of range,
    ///   or ten times the sum of all amounts would exceed a `long`
    public SetOff withPriorities(byte[] priority) {
        DebtGraph graph = terms.graph();
        if (priority.length != graph.debts()) {
            throw new IllegalArgumentException(
                    "priorities (%d) must be one for each of %d debts"
                            .formatted(priority.length, graph.debts()));
        }
        for (int d = 0; d < priority.length; d++) {
            if (priority[d] < 1 || priority[d] > GREATEST_PRIORITY) {
                throw new IllegalArgumentException(
                        "debt %d: priority (%d) must be in 1 to 10".formatted(d, priority[d]));
            }
        }
        if (graph.total() > Long.MAX_VALUE / GREATEST_PRIORITY) {
            throw new IllegalArgumentException(
                    "sum of all amounts (%d) must stay below a tenth of 2^63 with priorities"
                            .formatted(graph.total()));
        }
        return new SetOff(
                new SetOffTerms(graph, terms.limits(), priority.clone(), terms.sharing()));
    }

    /// With a way to share what a pair sets off among its debts; the oldest first unless said.
    ///
    /// @throws IllegalArgumentException when its due days are not one for each debt
    public SetOff withSharing(Sharing sharing) {
        DebtGraph graph = terms.graph();
        return new SetOff(
                new SetOffTerms(
                        graph, terms.limits(), terms.priority(), sharing.requireFor(graph)));
    }

    /// What checks a plan of this request without trusting whoever made it.
    public Verifier verifier() {
        return new Verifier(terms.graph(), terms.limits(), terms::priority);
    }

    /// The greatest set-off there is, with its certificate.
    public SetOffPlan solve() {
        return solve(Budget.unlimited());
    }

    /// The greatest set-off there is, or where the budget says to stop the best found so far with a
    /// certificate that bounds what it may lack. A plan found before the budget was asked again is
    /// proven all the same.
    ///
    /// @throws Budget.CancelledException when the budget says so
    public SetOffPlan solve(Budget budget) {
        Watch watch = Watch.of(budget);
        watch.stops(Budget.Stage.PREPARE, 1, 1);
        SetOffProblem problem = new SetOffProblem(terms);
        Circulation circulation = Circulation.of(problem.arcs(), watch);
        long[] setOff = problem.setOff(circulation.flows());
        Certificate certificate = problem.certificate(circulation.prices());
        return watch.hasStopped()
                ? SetOffPlan.unproven(terms, setOff, certificate)
                : SetOffPlan.proven(terms, setOff, certificate);
    }
}
