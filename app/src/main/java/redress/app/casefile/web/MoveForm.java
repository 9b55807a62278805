// SPDX-License-Identifier: Apache-2.0
package redress.app.casefile.web;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import redress.app.casefile.Case;
import redress.app.casefile.CaseWords;
import redress.app.casefile.Cases;
import redress.app.casefile.NamedDesk;
import redress.app.casefile.web.MovePage.Choice;
import redress.app.casefile.web.MovePage.Field;
import redress.app.casefile.web.MovePage.Kind;
import redress.app.pack.Pack;
import redress.app.pack.Packs;
import redress.procedure.ClockState;
import redress.procedure.Fact;
import redress.procedure.MoveRule;
import redress.procedure.Procedure;

/// The fields that a move's form needs, from what its rule requires.
@Component
final class MoveForm {

    private static final List<String> VIEWS = List.of("fixed", "partly", "not");

    private final Packs packs;
    private final Cases cases;
    private final NamedDesk desks;

    MoveForm(Packs packs, Cases cases, NamedDesk desks) {
        this.packs = packs;
        this.cases = cases;
        this.desks = desks;
    }

    List<Field> fields(Case on, MoveRule rule) {
        Pack pack = packs.get(on.pack());
        List<Field> fields = new ArrayList<>();
        for (String name : new TreeSet<>(rule.requires())) {
            fields.add(field(on, pack, rule, name));
        }
        return fields;
    }

    private Field field(Case on, Pack pack, MoveRule rule, String name) {
        Procedure procedure = pack.procedure(on.procedure());
        return switch (name) {
            case Fact.HOLDER, Fact.PROPOSED -> choice(name, authorities(on));
            case Fact.GROUND -> choice(name, grounds(rule, procedure));
            case Fact.OUTCOME -> choice(name, outcomes(pack, procedure));
            case Fact.VIEW -> choice(name, views());
            case Fact.CLOCK -> choice(name, clocks(on, pack));
            case Fact.DAYS -> new Field(name, Kind.NUMBER, List.of());
            case "paid", "amount", "currency", "day", "payment" ->
                    new Field(name, Kind.PLAIN, List.of());
            default -> new Field(name, Kind.TEXT, List.of());
        };
    }

    private static Field choice(String name, List<Choice> choices) {
        return new Field(name, Kind.CHOICE, choices);
    }

    /// Every other authority that may have the case: it is not passed to the desk that has it.
    private List<Choice> authorities(Case on) {
        return desks.open(on)
                .filter(authority -> !authority.id().equals(on.holder()))
                .map(authority -> new Choice(authority.id(), frame -> authority.name()))
                .toList();
    }

    private static List<Choice> grounds(MoveRule rule, Procedure procedure) {
        var own = rule.grounds().isEmpty() ? procedure.grounds() : rule.grounds();
        return own.stream()
                .map(ground -> new Choice(ground.id(), frame -> ground.toString()))
                .toList();
    }

    private List<Choice> clocks(Case on, Pack pack) {
        return cases.state(on).clocks().values().stream()
                .map(ClockState::id)
                .sorted()
                .map(id ->
                        new Choice(
                                id,
                                frame -> CaseWords.of(frame, pack, "clock", id.split("@", 2)[0])))
                .toList();
    }

    private static List<Choice> outcomes(Pack pack, Procedure procedure) {
        return procedure.outcomes().stream()
                .sorted()
                .map(outcome ->
                        new Choice(outcome, frame -> CaseWords.of(frame, pack, "outcome", outcome)))
                .toList();
    }

    private static List<Choice> views() {
        return VIEWS.stream()
                .map(view -> new Choice(view, frame -> frame.text("casefile.view." + view)))
                .toList();
    }
}
