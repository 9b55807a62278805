// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement.web;

import java.util.Optional;
import redress.app.settlement.Demand;
import redress.app.settlement.InstalmentState;
import redress.app.settlement.Ledger;
import redress.app.settlement.Offer;
import redress.app.web.Page;
import redress.app.web.Tone;

/// The part of a case's page that shows the talks: the open offer, and a settlement's ledger.
///
/// @param reference of the case
/// @param payments how many payments were recorded
/// @param rest what the claim asks for today after the payments; empty where none was recorded
/// @param mayBook whether the reader may record what was paid
public record LedgerPage(
        String reference,
        Optional<Offer> offer,
        Optional<Ledger> ledger,
        int payments,
        Optional<Demand> rest,
        boolean mayBook)
        implements Page {

    /// How the state of an instalment feels.
    public static Tone tone(InstalmentState state) {
        return switch (state) {
            case DUE -> Tone.ACTIVE;
            case RECEIVED -> Tone.GOOD;
            case SHORT, LATE -> Tone.WAITING;
            case MISSED, BREACHED -> Tone.BAD;
        };
    }
}
