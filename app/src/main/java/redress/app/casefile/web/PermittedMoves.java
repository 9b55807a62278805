// SPDX-License-Identifier: Apache-2.0
package redress.app.casefile.web;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import redress.app.casefile.Actor;
import redress.app.casefile.Case;
import redress.app.casefile.CaseWords;
import redress.app.casefile.Cases;
import redress.app.casefile.MoveDetails;
import redress.app.casefile.Names;
import redress.app.pack.Pack;
import redress.app.pack.Packs;
import redress.app.web.Speech;
import redress.procedure.MoveRule;

/// The moves that somebody may make on a case now, and what each takes.
@Component
final class PermittedMoves {

    private final Cases cases;
    private final Packs packs;
    private final MoveForm forms;
    private final Names names;
    private final List<MoveDetails> more;

    PermittedMoves(Cases cases, Packs packs, MoveForm forms, Names names, List<MoveDetails> more) {
        this.cases = cases;
        this.packs = packs;
        this.forms = forms;
        this.names = names;
        this.more = List.copyOf(more);
    }

    /// A move that can be made.
    ///
    /// @param label what it is called, in the language asked for
    record Offered(String move, String label, List<Taken> fields) {}

    /// One thing that a move takes.
    ///
    /// @param where `details` or `texts`
    /// @param required whether the move is refused without it
    /// @param choices the values it may have; empty where it is free
    record Taken(String name, String where, boolean required, List<Choice> choices) {}

    /// A value and what it is called.
    record Choice(String value, String label) {}

    List<Offered> of(Case on, Actor actor, Speech in) {
        Pack pack = packs.get(on.pack());
        return pack.procedure(on.procedure()).permitted(cases.state(on), actor.role()).stream()
                .filter(rule -> isOf(on, rule, actor))
                .map(rule ->
                        new Offered(
                                rule.id(),
                                CaseWords.of(in, pack, "move", rule.id()),
                                fields(on, rule, in)))
                .toList();
    }

    /// A name that is known needs no revealing.
    private boolean isOf(Case on, MoveRule rule, Actor actor) {
        return !rule.event().equals(Names.REVEALED) || !names.mayKnowClaimant(on, actor.role());
    }

    private List<Taken> fields(Case on, MoveRule rule, Speech in) {
        Stream<Taken> required = forms.fields(on, rule).stream().map(field -> taken(field, in));
        Stream<Taken> wanted =
                more.stream()
                        .flatMap(module -> module.of(rule.id()).stream())
                        .filter(name -> !rule.requires().contains(name))
                        .map(name -> new Taken(name, "details", !name.endsWith(".N"), List.of()));
        Stream<Taken> text =
                rule.requires().contains("text")
                        ? Stream.empty()
                        : Stream.of(new Taken("text", "texts", false, List.of()));
        return Stream.of(required, wanted, text).flatMap(all -> all).toList();
    }

    private static Taken taken(MovePage.Field field, Speech in) {
        return new Taken(
                field.name(),
                field.kind() == MovePage.Kind.TEXT ? "texts" : "details",
                true,
                field.choices().stream()
                        .map(one -> new Choice(one.value(), one.words().apply(in)))
                        .toList());
    }
}
