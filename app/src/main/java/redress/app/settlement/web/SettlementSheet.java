// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import redress.app.casefile.Case;
import redress.app.settlement.BookedPayment;
import redress.app.settlement.InstalmentState;
import redress.app.settlement.Ledger;
import redress.app.settlement.Settlement;
import redress.app.settlement.Signature;
import redress.app.web.Tone;

/// A settlement as it is shown, printed and told to software.
///
/// @param claimant empty where the name is kept from the reader
public record SettlementSheet(
        Case on,
        Settlement settlement,
        Ledger ledger,
        String claimant,
        String respondent,
        List<BookedPayment> payments,
        ZoneId zone,
        LocalDate today) {

    /// Both signatures, the earlier one first.
    public List<Signature> signatures() {
        return List.of(settlement.accepted(), settlement.countersigned());
    }

    /// How the settlement stands: `running`, `kept` or `over`.
    public String state() {
        if (ledger.isPaid()) {
            return "kept";
        }
        return settlement.running() ? "running" : "over";
    }

    /// How that feels.
    public Tone tone() {
        return switch (state()) {
            case "kept" -> Tone.GOOD;
            case "running" -> ledger.isBreached() ? Tone.BAD : Tone.ACTIVE;
            default -> Tone.BAD;
        };
    }

    /// How the state of an instalment feels.
    public static Tone tone(InstalmentState state) {
        return LedgerPage.tone(state);
    }
}
