// SPDX-License-Identifier: Apache-2.0
package redress.app.claim.web;

import java.time.LocalDate;
import java.util.Optional;
import redress.app.claim.Reckoning;
import redress.app.web.Frame;
import redress.app.web.Growth;
import redress.app.web.Page;
import redress.procedure.Role;

/// What is owed and what the law adds, step by step, as part of other pages.
///
/// @param growth the picture over time; empty where the law adds nothing
/// @param unfolded whether the steps are shown at once
/// @param filed whether it is a case, in which payments may have come since
/// @param reader the side that reads it
public record ReckoningView(
        Reckoning owed, Optional<Growth> growth, boolean unfolded, boolean filed, Role reader)
        implements Page {

    /// For the page of the law: the steps of a single invoice are there to be read at once.
    static ReckoningView of(Reckoning owed) {
        return new ReckoningView(
                owed, Picture.of(owed), owed.lines().size() == 1, false, Role.CLAIMANT);
    }

    /// For the page of the case: every step is folded away until it is asked for.
    static ReckoningView folded(Reckoning owed, Role reader) {
        return new ReckoningView(owed, Picture.of(owed), false, true, reader);
    }

    /// For the calculator, where nobody says who reads it; what was counted to another day than
    /// today is shown until that day.
    static ReckoningView of(Reckoning owed, LocalDate today) {
        Optional<Growth> growth =
                owed.day().equals(today) ? Picture.of(owed) : Picture.until(owed, today);
        return new ReckoningView(owed, growth, true, false, Role.SYSTEM);
    }

    /// Of which day the figure is, and for a case that it knows of no payment made since.
    public String note(Frame frame) {
        return frame.text(
                filed ? "claim.owed.note.filed" : "claim.owed.note", frame.date(owed.day()));
    }

    /// What is owed, in the reader's words.
    public String label(Frame frame) {
        return switch (reader) {
            case CLAIMANT -> frame.text("claim.owed");
            case RESPONDENT -> frame.text("claim.owed.respondent");
            case DESK, COORDINATOR, SYSTEM -> frame.text("claim.owed.other");
        };
    }
}
