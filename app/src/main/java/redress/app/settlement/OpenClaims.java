// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import redress.app.casefile.Case;
import redress.app.casefile.MyCases;
import redress.app.claim.Claims;
import redress.money.Money;

/// The claims of a person that money may still come for, the newest first.
@Component
class OpenClaims {

    /// So many claims are compared with at most.
    static final int MOST = 500;

    private static final String CLAIM = "claim";

    private final MyCases mine;
    private final Claims claims;
    private final Demands demands;
    private final Settlements settlements;

    OpenClaims(MyCases mine, Claims claims, Demands demands, Settlements settlements) {
        this.mine = mine;
        this.claims = claims;
        this.demands = demands;
        this.settlements = settlements;
    }

    List<Candidate> of(UUID person) {
        List<Case> open = mine.open(person, CLAIM, MOST);
        List<String> respondents = mine.respondents(open);
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            candidates.add(candidate(open.get(i), respondents.get(i)));
        }
        return candidates;
    }

    private Candidate candidate(Case on, String respondent) {
        return new Candidate(on.id(), on.reference(), respondent, invoices(on), due(on));
    }

    private List<String> invoices(Case on) {
        return claims.of(on.id()).stream()
                .flatMap(claim -> claim.invoices().stream())
                .map(invoice -> invoice.debt().number())
                .toList();
    }

    private List<Money> due(Case on) {
        Optional<Ledger> ledger = settlements.runningLedger(on);
        List<Money> due = new ArrayList<>();
        if (ledger.isPresent()) {
            ledger.get().lines().forEach(line -> due.add(line.open()));
        } else {
            demands.find(on)
                    .ifPresent(demand -> {
                        demand.items().forEach(item -> due.add(item.open()));
                        due.add(demand.added());
                    });
        }
        return due.stream().filter(Money::isPositive).toList();
    }
}
