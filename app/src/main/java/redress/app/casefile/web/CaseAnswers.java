// SPDX-License-Identifier: Apache-2.0
package redress.app.casefile.web;

import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import redress.app.account.Signed;
import redress.app.casefile.Act;
import redress.app.casefile.Actor;
import redress.app.casefile.Answer;
import redress.app.casefile.Case;
import redress.app.casefile.Cases;
import redress.app.casefile.ClockReading;
import redress.app.casefile.OpenCase.Seated;
import redress.app.casefile.Seats;
import redress.app.pack.Packs;
import redress.app.web.Words;

/// Makes the moves that come through the API, and shows the case as it is then.
@Component
final class CaseAnswers {

    private final Cases cases;
    private final Packs packs;
    private final PermittedMoves moves;
    private final Words words;

    CaseAnswers(Cases cases, Packs packs, PermittedMoves moves, Words words) {
        this.cases = cases;
        this.packs = packs;
        this.moves = moves;
        this.words = words;
    }

    ResponseEntity<CaseDetailJson> show(Case on, Actor actor, Locale language) {
        CaseDetailJson shown =
                new CaseDetailJson(
                        CaseJson.of(on),
                        actor.role().name(),
                        ClockReading.of(cases.state(on), packs.get(on.pack()).calendar()),
                        moves.of(on, actor, words.in(language)));
        return ResponseEntity.ok().eTag(ETag.of(on.version())).body(shown);
    }

    /// The case after a move; a problem where it is not made.
    Case make(Signed who, Seated seated, Act act) {
        String scope = Seats.scopes(seated.actor()) + ":write";
        if (!who.has(scope)) {
            throw Problems.needsScope(scope);
        }
        return switch (cases.make(seated.on().id(), act)) {
            case Answer.Made(Case after, var _) -> after;
            case Answer.Refused(String code, String message) ->
                    throw Problems.refused(code, message);
            case Answer.Stale(long version) -> throw Problems.stale(version);
        };
    }
}
