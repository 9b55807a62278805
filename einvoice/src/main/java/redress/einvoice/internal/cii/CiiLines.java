// SPDX-License-Identifier: Apache-2.0
package redress.einvoice.internal.cii;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import redress.einvoice.InvoiceLine;
import redress.einvoice.Term;
import redress.einvoice.internal.Values;
import redress.einvoice.internal.xml.Element;

/// Reads the lines (BG-25).
final class CiiLines {
    private static final String LINE = "IncludedSupplyChainTradeLineItem";
    private static final String SETTLEMENT =
            "SpecifiedLineTradeSettlement|SpecifiedSupplyChainTradeSettlement/";
    private static final String DELIVERY =
            "SpecifiedLineTradeDelivery|SpecifiedSupplyChainTradeDelivery/";

    private final Element root;
    private final Values values;

    CiiLines(Element root, Values values) {
        this.root = root;
        this.values = values;
    }

    List<InvoiceLine> read() {
        List<InvoiceLine> lines = new ArrayList<>();
        for (Element line : root.all(Paths.TRANSACTION + LINE)) {
            lines.add(read(line));
        }
        return lines;
    }

    int count() {
        return root.all(Paths.TRANSACTION.replace("/", "")).stream()
                .mapToInt(transaction -> transaction.count(LINE))
                .sum();
    }

    private InvoiceLine read(Element line) {
        Element quantity = line.find(DELIVERY + "BilledQuantity").orElse(null);
        BigDecimal billed = quantity == null ? null : values.amount(quantity, Term.LINE_QUANTITY);
        return new InvoiceLine(
                values.text(line, "AssociatedDocumentLineDocument/LineID", Term.LINE_ID),
                values.text(line, "SpecifiedTradeProduct/Name", Term.LINE_ITEM),
                billed,
                quantity == null ? null : quantity.attribute("unitCode"),
                values.amount(
                        line,
                        SETTLEMENT
                                + "SpecifiedTradeSettlementLineMonetarySummation|"
                                + "SpecifiedTradeSettlementMonetarySummation/LineTotalAmount",
                        Term.LINE_NET),
                isCounted(line));
    }

    // EXTENDED has lines that are the sum of others, and lines that only tell something.
    private static boolean isCounted(Element line) {
        return line.find("AssociatedDocumentLineDocument/LineStatusReasonCode")
                .map(Element::text)
                .map("DETAIL"::equals)
                .orElse(true);
    }
}
