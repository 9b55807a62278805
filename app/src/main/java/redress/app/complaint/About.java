// SPDX-License-Identifier: Apache-2.0
package redress.app.complaint;

import java.util.Optional;

/// What kind of respondent a complaint is about.
public enum About {
    PUBLIC_BODY("public-body"),
    /// A business, and with it the market.
    MARKET("business");

    private final String respondentKind;

    About(String respondentKind) {
        this.respondentKind = respondentKind;
    }

    /// The code that packs and addresses have for it.
    public String respondentKind() {
        return respondentKind;
    }

    /// The one with a code.
    public static Optional<About> find(String respondentKind) {
        for (About about : values()) {
            if (about.respondentKind.equals(respondentKind)) {
                return Optional.of(about);
            }
        }
        return Optional.empty();
    }
}
