// SPDX-License-Identifier: Apache-2.0
package redress.app.casefile;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import redress.app.pack.Packs;
import redress.procedure.Fact;
import redress.procedure.MoveRule;

/// Only the details that a move takes come with it: those that its rule requires and those that a
/// module above wants of it. What a case is filed with is written by the module that files it.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class TakenDetails implements ActCheck {

    private final Packs packs;
    private final List<MoveDetails> more;

    TakenDetails(Packs packs, List<MoveDetails> more) {
        this.packs = packs;
        this.more = List.copyOf(more);
    }

    @Override
    public Optional<Answer.Refused> refusal(Case of, Act act) {
        return act.move().equals(Cases.FILE)
                ? Optional.empty()
                : packs.get(of.pack())
                        .procedure(of.procedure())
                        .findMove(act.move())
                        .flatMap(rule -> refusal(taken(rule), act));
    }

    private static Optional<Answer.Refused> refusal(Set<String> taken, Act act) {
        return new TreeSet<>(act.details().keySet())
                .stream()
                        .filter(name -> !taken.contains(name) && !taken.contains(numbered(name)))
                        .findFirst()
                        .map(name ->
                                new Answer.Refused(
                                        "unknown-detail",
                                        "details.%s is not a detail of '%s'. %s"
                                                .formatted(name, act.move(), instead(taken))));
    }

    private Set<String> taken(MoveRule rule) {
        Set<String> taken = new TreeSet<>(rule.requires());
        if (!rule.grounds().isEmpty()) {
            taken.add(Fact.PROPOSED);
        }
        for (MoveDetails module : more) {
            taken.addAll(module.of(rule.id()));
            taken.addAll(module.own(rule.id()));
        }
        return taken;
    }

    /// The name as a module gives it, for a detail of one invoice.
    private static String numbered(String name) {
        return name.replaceFirst("\\.\\d+$", ".N");
    }

    private static String instead(Set<String> taken) {
        return taken.isEmpty()
                ? "It takes none: leave it out."
                : "Leave it out, or use one of: %s.".formatted(String.join(", ", taken));
    }
}
