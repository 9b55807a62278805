// SPDX-License-Identifier: Apache-2.0
package redress.app.debtor.web;

import redress.app.debtor.ReviewDesk;
import redress.app.web.Page;

/// Who the debtor was found to be, on the page of a case.
public record DebtorPart(String reference, ReviewDesk.Standing now) implements Page {

    /// The name in the register; empty where it was found in none.
    public String name() {
        return now.debtor().entry().map(entry -> entry.party().names().getFirst()).orElse("");
    }

    /// Its number in the register.
    public String number() {
        return now.debtor()
                .entry()
                .map(entry -> "%s %s".formatted(entry.register(), entry.party().id()))
                .orElse("");
    }
}
