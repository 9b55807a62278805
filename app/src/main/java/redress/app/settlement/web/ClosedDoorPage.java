// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement.web;

import redress.app.web.Page;

/// Says why a sealed link opens nothing, and sends a fresh one where there is a case to send it
/// for.
///
/// @param reason the key of the sentence
/// @param mayAsk whether a fresh link can be asked for
public record ClosedDoorPage(String token, String reason, boolean mayAsk) implements Page {
    @Override
    public int status() {
        return 410;
    }
}
