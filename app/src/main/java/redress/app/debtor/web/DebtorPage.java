// SPDX-License-Identifier: Apache-2.0
package redress.app.debtor.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import redress.app.casefile.CaseWords;
import redress.app.debtor.ReviewDesk;
import redress.app.pack.Pack;
import redress.app.web.Frame;
import redress.app.web.Page;

/// A debtor and all claims against it, however it was named.
///
/// @param packs the packs of the claims, by code
public record DebtorPage(ReviewDesk.Known known, Map<String, Pack> packs) implements Page {
    public DebtorPage {
        packs = Map.copyOf(packs);
    }

    /// The stage of a claim in the words of its pack.
    public String stage(Frame frame, ReviewDesk.Claimed one) {
        Pack pack = Objects.requireNonNull(packs.get(one.on().pack()));
        return CaseWords.of(frame, pack, "stage", one.on().stage());
    }

    /// The other names that the register has for it.
    public List<String> otherNames() {
        return known.debtor()
                .entry()
                .map(entry -> entry.party().names())
                .map(names -> names.subList(1, names.size()))
                .orElse(List.of());
    }

    /// What claims call it, each once.
    public List<String> named() {
        return known.claims().stream().map(ReviewDesk.Claimed::named).distinct().sorted().toList();
    }
}
