// SPDX-License-Identifier: Apache-2.0
package redress.app.claim.web;

import java.util.Optional;
import redress.app.claim.Reckoning;
import redress.app.web.Growth;
import redress.app.web.Page;

/// What is owed and what the law adds, step by step, as part of other pages.
///
/// @param growth the picture over time; empty where the law adds nothing
public record ReckoningView(Reckoning owed, Optional<Growth> growth) implements Page {

    static ReckoningView of(Reckoning owed) {
        return new ReckoningView(owed, Picture.of(owed));
    }
}
