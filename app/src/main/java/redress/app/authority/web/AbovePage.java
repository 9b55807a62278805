// SPDX-License-Identifier: Apache-2.0
package redress.app.authority.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import redress.app.authority.Oversight;
import redress.app.authority.QueueLines;
import redress.app.casefile.CaseWords;
import redress.app.pack.Authority;
import redress.app.pack.Pack;
import redress.app.web.Frame;
import redress.app.web.Page;
import redress.procedure.Effect;
import redress.procedure.MoveRule;
import redress.procedure.Role;

/// What is stuck below a coordinator.
///
/// @param seats the authorities for which the reader coordinates
/// @param loads each authority below that has open cases, the most overdue first
/// @param next the key of the next page; empty on the last
public record AbovePage(
        Pack pack,
        DeskChoice current,
        List<DeskChoice> seats,
        Oversight.Show show,
        List<Load> loads,
        List<QueueLines.Line> lines,
        String next)
        implements Page {

    /// What lies on the desk of an authority below.
    public record Load(Authority authority, Oversight.Load on) {}

    /// How many cases a tab holds.
    public long count(Oversight.Show tab) {
        return loads.stream()
                .map(Load::on)
                .mapToLong(on ->
                        switch (tab) {
                            case OVERDUE -> on.overdue();
                            case UNSEEN -> on.unseen();
                            case DECIDING -> on.deciding();
                        })
                .sum();
    }

    /// What the authority that has a case is called; empty where none has it.
    public Optional<String> holder(QueueLines.Line line) {
        return pack.findAuthority(line.on().holder()).map(Authority::name);
    }

    /// The moves by which the coordinator gets a case going: decide who is competent, urge.
    public List<String> moves(QueueLines.Line line) {
        Effect decision = line.on().holder().isEmpty() ? Effect.HOLD : Effect.ARBITRATE;
        return pack.procedure(line.on().procedure()).moves().stream()
                .filter(rule -> rule.by().contains(Role.COORDINATOR))
                .filter(rule -> rule.from().contains(line.on().stage()))
                .filter(rule ->
                        rule.effects().contains(Effect.URGE) || rule.effects().contains(decision))
                .map(MoveRule::id)
                .toList();
    }

    /// What the pack calls a move.
    public String word(Frame frame, String move) {
        return CaseWords.of(frame, pack, "move", move);
    }

    /// The address of the overview as a tab shows it.
    public String href(Oversight.Show tab) {
        return "/desk/above?seat=%s&show=%s".formatted(current.key(), key(tab));
    }

    /// The address of the next page; empty on the last.
    public String nextHref() {
        return next.isEmpty() ? "" : href(show) + "&after=" + next;
    }

    /// How a tab is named in an address and in message keys.
    public static String key(Oversight.Show tab) {
        return tab.name().toLowerCase(Locale.ROOT);
    }
}
