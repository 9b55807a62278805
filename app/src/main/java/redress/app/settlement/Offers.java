// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import redress.app.casefile.Act;
import redress.app.casefile.Actor;
import redress.app.casefile.Answer;
import redress.app.casefile.Case;
import redress.app.casefile.Cases;
import redress.procedure.Role;
import redress.procedure.Talks;

/// The talks of a case: terms are offered, countered, accepted, and signed by the side that offered
/// them.
@Component
public class Offers {

    /// The detail by which an acceptance and a signature name the terms they are about.
    static final String TERMS = "terms";

    private final Cases cases;
    private final OfferRows rows;

    Offers(Cases cases, OfferRows rows) {
        this.cases = cases;
        this.rows = rows;
    }

    /// The offer that is open or accepted, and by whom; empty where there is none.
    public Optional<Offer> current(Case of) {
        Talks talks = cases.state(of).talks();
        return talks.offeredBy() == null ? Optional.empty() : rows.last(of.id());
    }

    /// Offers terms, as a first offer or against the other side's.
    public Answer make(UUID caseId, Actor who, Terms terms, Written written) {
        String move = who.role() == Role.CLAIMANT ? Moves.COUNTER_OFFER : Moves.OFFER;
        return act(move, caseId, who, terms.details(), written);
    }

    /// Accepts the open offer, naming the terms that were seen.
    public Answer accept(UUID caseId, Actor who, String terms, long version) {
        return act(Moves.ACCEPT_OFFER, caseId, who, Map.of(TERMS, terms), seen(version));
    }

    /// Declines the open offer.
    public Answer decline(UUID caseId, Actor who, Written written) {
        return act(Moves.DECLINE_OFFER, caseId, who, Map.of(), written);
    }

    /// Countersigns the accepted offer, naming the terms that were seen: it becomes a settlement.
    public Answer sign(UUID caseId, Actor who, String terms, long version) {
        return act(Moves.COUNTERSIGN, caseId, who, Map.of(TERMS, terms), seen(version));
    }

    private static Written seen(long version) {
        return new Written(version, Map.of(), java.util.List.of());
    }

    private Answer act(
            String move, UUID caseId, Actor who, Map<String, String> details, Written written) {
        return cases.make(
                caseId,
                new Act(
                        move,
                        who,
                        written.version(),
                        details,
                        written.texts(),
                        written.documents()));
    }
}
