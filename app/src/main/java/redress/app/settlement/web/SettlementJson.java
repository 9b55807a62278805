// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import redress.app.settlement.BookedPayment;
import redress.app.settlement.Ledger;
import redress.app.settlement.Signature;
import redress.money.Money;

/// A settlement as the API shows it; amounts are decimal strings.
///
/// @param state `running`, `kept` or `over`
/// @param graceDays for so many days after its due day an instalment may be missing
/// @param termsHash the SHA-256 by which both signatures name the terms
record SettlementJson(
        String reference,
        String state,
        String currency,
        String total,
        String received,
        String open,
        String paidTooMuch,
        int graceDays,
        String termsHash,
        List<InstalmentJson> instalments,
        List<SignatureJson> signatures,
        List<PaymentJson> payments) {

    /// @param state `due`, `received`, `short`, `late`, `missed` or `breached`
    /// @param breaksOn the first day on which it breaks the settlement if it is not covered
    record InstalmentJson(
            int number,
            LocalDate due,
            String amount,
            String received,
            String open,
            String state,
            @Nullable LocalDate coveredOn,
            LocalDate breaksOn) {}

    /// @param event the number of the event in the case's history
    record SignatureJson(String by, Instant at, long event, String hash) {}

    /// @param number of the event that recorded it
    record PaymentJson(
            long number, LocalDate day, String amount, boolean fromBank, boolean withdrawn) {}

    static SettlementJson of(SettlementSheet sheet) {
        Ledger ledger = sheet.ledger();
        return new SettlementJson(
                sheet.on().reference(),
                sheet.state(),
                sheet.settlement().terms().currency().getCurrencyCode(),
                plain(sheet.settlement().terms().total()),
                plain(ledger.received()),
                plain(ledger.open()),
                plain(ledger.tooMuch()),
                sheet.settlement().terms().graceDays(),
                sheet.settlement().terms().hash(),
                ledger.lines().stream().map(SettlementJson::instalment).toList(),
                sheet.signatures().stream().map(SettlementJson::signature).toList(),
                sheet.payments().stream().map(SettlementJson::payment).toList());
    }

    private static InstalmentJson instalment(Ledger.Line line) {
        return new InstalmentJson(
                line.instalment().number(),
                line.instalment().due(),
                plain(line.instalment().amount()),
                plain(line.received()),
                plain(line.open()),
                line.state().name().toLowerCase(Locale.ROOT),
                line.coveredOn(),
                line.breachedOn());
    }

    private static SignatureJson signature(Signature one) {
        return new SignatureJson(
                one.by().name().toLowerCase(Locale.ROOT), one.at(), one.seq(), one.hash());
    }

    private static PaymentJson payment(BookedPayment one) {
        return new PaymentJson(
                one.seq(),
                one.now().day(),
                plain(one.now().amount()),
                one.fromBank(),
                one.isWithdrawn());
    }

    private static String plain(Money amount) {
        return amount.toDecimal().toPlainString();
    }
}
