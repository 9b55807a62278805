// SPDX-License-Identifier: Apache-2.0
package redress.app.complaint.web;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import redress.app.casefile.Case;
import redress.app.casefile.Cases;
import redress.app.casefile.Countdown;
import redress.app.casefile.History;
import redress.app.pack.Authority;
import redress.app.pack.Pack;
import redress.app.pack.Packs;

/// Says of a complaint that it was filed: with which hash, who has it, what follows by when.
@Component
class Receipts {

    private final Cases cases;
    private final History history;
    private final Packs packs;
    private final Clock clock;

    Receipts(Cases cases, History history, Packs packs, Clock clock) {
        this.cases = cases;
        this.history = history;
        this.packs = packs;
        this.clock = clock;
    }

    FiledPage of(Case filed) {
        Pack pack = packs.get(filed.pack());
        LocalDate today = pack.calendar().dayOf(clock.instant());
        return new FiledPage(
                filed,
                pack,
                pack.findAuthority(filed.holder()).map(Authority::name).orElse(""),
                history.of(filed.id()).getFirst().hash(),
                cases.state(filed).runningClocks().stream()
                        .map(one -> Countdown.of(one, pack.calendar(), today))
                        .toList());
    }
}
