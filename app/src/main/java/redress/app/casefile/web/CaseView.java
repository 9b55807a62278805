// SPDX-License-Identifier: Apache-2.0
package redress.app.casefile.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import redress.app.casefile.Actor;
import redress.app.casefile.Case;
import redress.app.casefile.CaseSection;
import redress.app.casefile.Cases;
import redress.app.casefile.Countdown;
import redress.app.casefile.Documents;
import redress.app.casefile.History;
import redress.app.casefile.MovePath;
import redress.app.casefile.Names;
import redress.app.casefile.RecordedEvent;
import redress.app.pack.Authority;
import redress.app.pack.Pack;
import redress.app.pack.Packs;
import redress.app.pack.Place;
import redress.app.pack.Subject;
import redress.procedure.CaseState;
import redress.procedure.ClockState;
import redress.procedure.Fact;
import redress.procedure.Ground;
import redress.procedure.MoveRule;
import redress.procedure.Procedure;
import redress.procedure.Role;

/// Puts the page of a case together for whoever looks at it.
@Component
final class CaseView {

    private static final Set<String> TEXTS = Set.of("text", "reason", "basis");
    private static final Set<String> FACTS =
            Set.of(
                    Fact.HOLDER,
                    Fact.PROPOSED,
                    Fact.GROUND,
                    Fact.DAYS,
                    Fact.OUTCOME,
                    Fact.VIEW,
                    Fact.CLOCK);

    private final Cases cases;
    private final History history;
    private final Documents documents;
    private final Names names;
    private final Packs packs;
    private final List<CaseSection> sections;
    private final List<MovePath> paths;
    private final Clock clock;

    CaseView(
            Cases cases,
            History history,
            Documents documents,
            Names names,
            Packs packs,
            List<CaseSection> sections,
            List<MovePath> paths,
            Clock clock) {
        this.cases = cases;
        this.history = history;
        this.documents = documents;
        this.names = names;
        this.packs = packs;
        this.sections = List.copyOf(sections);
        this.paths = List.copyOf(paths);
        this.clock = clock;
    }

    CasePage of(Case on, Actor actor) {
        Pack pack = packs.get(on.pack());
        CaseState state = cases.state(on);
        Names.Parties parties = names.of(on, actor.role());
        return new CasePage(
                on,
                pack,
                actor.role(),
                pack.findSubject(on.subject()).map(Subject::title).orElse(on.subject()),
                pack.findPlace(on.place()).map(Place::name).orElse(on.place()),
                pack.findAuthority(on.holder()).map(Authority::name).orElse(on.holder()),
                parties.claimant(),
                parties.respondent(),
                pack.calendar().zone(),
                moves(on, pack, state, actor.role()),
                clocks(pack, state),
                timeline(on, pack, actor.role()),
                sections.stream()
                        .map(section -> section.of(on, actor))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private List<CasePage.MoveLink> moves(Case on, Pack pack, CaseState state, Role role) {
        return pack.procedure(on.procedure()).permitted(state, role).stream()
                .filter(rule -> makesSense(on, rule, role))
                .map(MoveRule::id)
                .map(move -> new CasePage.MoveLink(move, path(on, move)))
                .toList();
    }

    /// A name that is known needs no revealing.
    private boolean makesSense(Case on, MoveRule rule, Role role) {
        return !rule.event().equals(Names.REVEALED) || !names.mayKnowClaimant(on, role);
    }

    private String path(Case on, String move) {
        return paths.stream()
                .map(own -> own.of(on, move))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("/cases/%s/moves/%s".formatted(on.reference(), move));
    }

    private List<Countdown> clocks(Pack pack, CaseState state) {
        LocalDate today = pack.calendar().dayOf(clock.instant());
        return state.clocks().values().stream()
                .sorted(java.util.Comparator.comparing(ClockState::id))
                .map(counted -> Countdown.of(counted, pack.calendar(), today))
                .toList();
    }

    private List<CasePage.Happening> timeline(Case on, Pack pack, Role reader) {
        List<Documents.Document> files = documents.shownTo(reader, on);
        UnaryOperator<String> shown = names.hiding(on, reader);
        Procedure procedure = pack.procedure(on.procedure());
        return history.of(on.id()).reversed().stream()
                .map(recorded ->
                        new CasePage.Happening(
                                recorded.event().seq(),
                                recorded.event().type(),
                                recorded.event().by(),
                                recorded.event().at(),
                                said(recorded, shown),
                                facts(recorded, pack, procedure),
                                attached(files, recorded.event().seq(), shown),
                                paid(recorded),
                                recorded.detail(RecordedEvent.BY_CODE),
                                recorded.hash()))
                .toList();
    }

    private static List<CasePage.Attached> attached(
            List<Documents.Document> files, long seq, UnaryOperator<String> shown) {
        return files.stream()
                .filter(file -> file.seq() == seq)
                .map(file ->
                        new CasePage.Attached(file.id(), shown.apply(file.name()), file.size()))
                .toList();
    }

    private static List<CasePage.Said> said(RecordedEvent recorded, UnaryOperator<String> shown) {
        return recorded.texts().entrySet().stream()
                .filter(text -> TEXTS.contains(text.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .map(text -> new CasePage.Said(text.getKey(), shown.apply(text.getValue())))
                .toList();
    }

    private static List<CasePage.Said> facts(
            RecordedEvent recorded, Pack pack, Procedure procedure) {
        return recorded.event().facts().entrySet().stream()
                .filter(fact -> FACTS.contains(fact.getKey()))
                .map(fact ->
                        new CasePage.Said(
                                fact.getKey(),
                                words(fact.getKey(), fact.getValue(), pack, procedure)))
                .toList();
    }

    /// The payment of an event that carries one whole; events of before may lack a part of it.
    private static Optional<CasePage.Paid> paid(RecordedEvent recorded) {
        String amount = recorded.detail("paid");
        String currency = recorded.detail("currency");
        String day = recorded.detail("day");
        return amount.isEmpty() || currency.isEmpty() || day.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new CasePage.Paid(
                                new BigDecimal(amount),
                                Currency.getInstance(currency),
                                LocalDate.parse(day)));
    }

    private static String words(String name, String value, Pack pack, Procedure procedure) {
        return switch (name) {
            case Fact.HOLDER, Fact.PROPOSED ->
                    pack.findAuthority(value).map(Authority::name).orElse(value);
            case Fact.GROUND -> procedure.findGround(value).map(Ground::toString).orElse(value);
            default -> value;
        };
    }
}
