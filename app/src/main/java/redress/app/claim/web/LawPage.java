// SPDX-License-Identifier: Apache-2.0
package redress.app.claim.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import redress.app.claim.ChosenLaw;
import redress.app.claim.ClaimDraft;
import redress.app.claim.InstalledLaws;
import redress.app.claim.Mistake;
import redress.app.web.Fault;
import redress.app.web.Frame;
import redress.app.web.Option;
import redress.app.web.Page;
import redress.interest.Regime;

/// What the law adds to the claim, and the choice of law.
///
/// @param view empty where no invoice is complete yet
/// @param entered the form that was refused; empty before
/// @param mistakes why it was refused
public record LawPage(
        String key,
        ClaimDraft draft,
        Optional<ReckoningView> view,
        Map<String, String> entered,
        List<Mistake> mistakes)
        implements Page {

    public LawPage {
        entered = Map.copyOf(entered);
        mistakes = List.copyOf(mistakes);
    }

    public List<Fault> faults(Frame frame) {
        return Texts.faults(frame, mistakes);
    }

    /// What stands in a field: what was entered last, else what is known.
    public String value(String field, @Nullable Object known) {
        return entered.getOrDefault(field, known == null ? "" : known.toString());
    }

    /// The laws to choose from by name, and none.
    public List<Option> laws(Frame frame) {
        ChosenLaw law = draft.law();
        List<Option> options = new ArrayList<>();
        InstalledLaws.regimes().all().stream()
                .sorted(Comparator.comparing((Regime regime) -> regime.about().name()))
                .forEach(regime -> options.add(Option.of(regime.code(), regime.about().name())));
        options.add(Option.of("", frame.text("claim.law.none")));
        return options.stream()
                .map(option -> option.chosenWhen(value("regime", law.regime())))
                .toList();
    }

    @Override
    public int status() {
        return mistakes.isEmpty() ? 200 : 422;
    }
}
