// SPDX-License-Identifier: Apache-2.0
package redress.einvoice.internal.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import redress.einvoice.internal.Written;
import redress.einvoice.internal.cii.Paths;
import redress.einvoice.internal.xml.Element;

/// Finds the lines whose quantity and price do not make their net amount.
///
/// Source: Peppol BIS Billing 3.0, PEPPOL-EN16931-R120, which allows a difference of 0.02.
final class LinePrices {
    private static final BigDecimal SLACK = new BigDecimal("0.02");
    private static final int MOST_LINES = 200;

    private LinePrices() {}

    /// The lines of a UBL document.
    static List<Facts.Price> ofUbl(Element root) {
        List<Facts.Price> wrong = new ArrayList<>();
        for (Element line : first(root.all("InvoiceLine|CreditNoteLine"))) {
            Optional<BigDecimal> extra =
                    extra(line.all("AllowanceCharge"), "ChargeIndicator", "Amount");
            made(
                            decimal(line, "InvoicedQuantity|CreditedQuantity"),
                            decimal(line, "Price/PriceAmount"),
                            decimal(line, "Price/BaseQuantity"))
                    .flatMap(made -> extra.map(made::add))
                    .ifPresent(made -> compare(line, "LineExtensionAmount", made, wrong));
        }
        return wrong;
    }

    /// The lines of a Cross Industry Invoice.
    static List<Facts.Price> ofCii(Element root) {
        List<Facts.Price> wrong = new ArrayList<>();
        String settlement = "SpecifiedLineTradeSettlement/";
        String price = "SpecifiedLineTradeAgreement/NetPriceProductTradePrice/";
        for (Element line :
                first(root.all(Paths.TRANSACTION + "IncludedSupplyChainTradeLineItem"))) {
            Optional<BigDecimal> extra =
                    extra(
                            line.all(settlement + "SpecifiedTradeAllowanceCharge"),
                            "ChargeIndicator/Indicator",
                            "ActualAmount");
            made(
                            decimal(line, "SpecifiedLineTradeDelivery/BilledQuantity"),
                            decimal(line, price + "ChargeAmount"),
                            decimal(line, price + "BasisQuantity"))
                    .flatMap(made -> extra.map(made::add))
                    .ifPresent(made ->
                            compare(
                                    line,
                                    settlement
                                            + "SpecifiedTradeSettlementLineMonetarySummation/"
                                            + "LineTotalAmount",
                                    made,
                                    wrong));
        }
        return wrong;
    }

    private static List<Element> first(List<Element> lines) {
        return lines.subList(0, Math.min(MOST_LINES, lines.size()));
    }

    private static Optional<BigDecimal> made(
            @Nullable BigDecimal quantity, @Nullable BigDecimal price, @Nullable BigDecimal per) {
        BigDecimal base = per == null || per.signum() == 0 ? BigDecimal.ONE : per;
        return quantity == null || price == null
                ? Optional.empty()
                : Optional.of(quantity.multiply(price).divide(base, 6, RoundingMode.HALF_UP));
    }

    private static Optional<BigDecimal> extra(
            List<Element> changes, String indicator, String amount) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Element change : changes) {
            BigDecimal written = decimal(change, amount);
            if (written == null) {
                return Optional.empty();
            }
            boolean charge = Facts.text(change, indicator).equals("true");
            sum = charge ? sum.add(written) : sum.subtract(written);
        }
        return Optional.of(sum);
    }

    private static void compare(
            Element line, String path, BigDecimal made, List<Facts.Price> wrong) {
        BigDecimal net = decimal(line, path);
        if (net != null && net.subtract(made).abs().compareTo(SLACK) > 0) {
            wrong.add(new Facts.Price(line.path(), net, made.setScale(2, RoundingMode.HALF_UP)));
        }
    }

    private static @Nullable BigDecimal decimal(Element from, String path) {
        return Written.decimal(Facts.text(from, path)).orElse(null);
    }
}
