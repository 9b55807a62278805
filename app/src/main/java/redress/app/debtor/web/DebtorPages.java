// SPDX-License-Identifier: Apache-2.0
package redress.app.debtor.web;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;
import redress.app.account.Me;
import redress.app.account.Signed;
import redress.app.debtor.ReviewDesk;
import redress.app.pack.Pack;
import redress.app.pack.Packs;
import redress.app.party.Suggestion;
import redress.app.party.Verdict;
import redress.app.web.Audience;
import redress.app.web.OpenTo;
import redress.app.web.Page;
import redress.app.web.Refusal;

/// The review of doubts about debtors, and a debtor with its claims.
@Controller
@OpenTo({Audience.OFFICER, Audience.COORDINATOR, Audience.OPERATOR})
class DebtorPages {

    private final ReviewDesk desk;
    private final Packs packs;

    DebtorPages(ReviewDesk desk, Packs packs) {
        this.desk = desk;
        this.packs = packs;
    }

    @GetMapping("/desk/debtors")
    Page doubts(@Me Signed who) {
        return new DoubtsPage(desk.queue(who));
    }

    @GetMapping("/desk/debtors/of/{reference}")
    Page doubt(@Me Signed who, @PathVariable String reference) {
        return new DoubtPage(desk.look(who, reference), "");
    }

    @PostMapping("/desk/debtors/of/{reference}")
    Object decide(
            @Me Signed who,
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String is) {
        ReviewDesk.Looked looked = desk.look(who, reference);
        boolean alone = is.equals(DoubtPage.ALONE);
        boolean shown = looked.candidates().stream().map(Suggestion::choice).anyMatch(is::equals);
        if (!alone && !shown) {
            return new DoubtPage(looked, "debtor.doubt.choose");
        }
        Verdict verdict = alone ? new Verdict.IsAlone() : Verdict.of(is);
        UUID debtor = desk.decide(who, reference, verdict).debtor();
        return new RedirectView("/desk/debtors/" + debtor);
    }

    @GetMapping("/desk/debtors/{id}")
    Page debtor(@Me Signed who, @PathVariable UUID id) {
        ReviewDesk.Known known =
                desk.debtor(who, id).orElseThrow(() -> Refusal.notFound("debtor.unknown"));
        Map<String, Pack> of =
                known.claims().stream()
                        .map(one -> one.on().pack())
                        .distinct()
                        .collect(Collectors.toMap(code -> code, packs::get));
        return new DebtorPage(known, of);
    }
}
