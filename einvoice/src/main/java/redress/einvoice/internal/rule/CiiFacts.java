// SPDX-License-Identifier: Apache-2.0
package redress.einvoice.internal.rule;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import redress.einvoice.internal.Written;
import redress.einvoice.internal.cii.Paths;
import redress.einvoice.internal.xml.Element;

/// Reads the facts of a Cross Industry Invoice.
final class CiiFacts {
    private static final String TERMS = Paths.SETTLEMENT + "SpecifiedTradePaymentTerms/";
    private static final String TAX_TOTAL =
            Paths.SETTLEMENT
                    + "SpecifiedTradeSettlementHeaderMonetarySummation|"
                    + "SpecifiedTradeSettlementMonetarySummation/TaxTotalAmount";

    private final Element root;
    private final @Nullable String currency;

    CiiFacts(Element root, @Nullable String currency) {
        this.root = root;
        this.currency = currency;
    }

    Facts read() {
        String agreement = Paths.AGREEMENT;
        return new Facts(
                means(),
                root.all(Paths.SETTLEMENT + "ApplicableTradeTax").stream()
                        .map(CiiFacts::group)
                        .toList(),
                categories(),
                taxTotals(),
                root.all(TAX_TOTAL).size() > taxTotals().size(),
                root.find(agreement + "SellerTaxRepresentativeTradeParty").isPresent(),
                root.find(agreement + "SellerTradeParty/DefinedTradeContact").isPresent(),
                deliverTo(),
                root.all(TERMS + "Description").stream().map(Element::rawText).toList(),
                taxPoints(),
                mimeTypes(),
                root.all(Paths.SETTLEMENT + "InvoiceReferencedDocument").stream()
                        .anyMatch(e -> Facts.text(e, "IssuerAssignedID|ID").isEmpty()),
                List.of(),
                LinePrices.ofCii(root));
    }

    private List<Facts.Means> means() {
        boolean debit =
                root.find(TERMS + "DirectDebitMandateID").isPresent()
                        || root.find(Paths.SETTLEMENT + "CreditorReferenceID").isPresent();
        return root.all(Paths.SETTLEMENT + "SpecifiedTradeSettlementPaymentMeans").stream()
                .map(e ->
                        new Facts.Means(
                                Facts.text(e, "TypeCode"),
                                e.all("PayeePartyCreditorFinancialAccount").size(),
                                e.find("ApplicableTradeSettlementFinancialCard").isPresent(),
                                debit))
                .toList();
    }

    private static Facts.VatGroup group(Element tax) {
        return new Facts.VatGroup(
                Facts.text(tax, "CategoryCode"),
                !Facts.text(tax, "RateApplicablePercent|ApplicablePercent").isEmpty(),
                Written.decimal(Facts.text(tax, "CalculatedAmount")).orElse(null));
    }

    private Set<String> categories() {
        Set<String> categories = new HashSet<>();
        String line =
                Paths.TRANSACTION
                        + "IncludedSupplyChainTradeLineItem/"
                        + "SpecifiedLineTradeSettlement|SpecifiedSupplyChainTradeSettlement/"
                        + "ApplicableTradeTax/CategoryCode";
        String document =
                Paths.SETTLEMENT + "SpecifiedTradeAllowanceCharge/CategoryTradeTax/CategoryCode";
        root.all(line).forEach(e -> categories.add(e.text()));
        root.all(document).forEach(e -> categories.add(e.text()));
        return categories;
    }

    private List<BigDecimal> taxTotals() {
        return root.all(TAX_TOTAL).stream()
                .filter(e -> isInCurrency(e.attribute("currencyID")))
                .flatMap(e -> Written.decimal(e.text()).stream())
                .toList();
    }

    private boolean isInCurrency(@Nullable String written) {
        return written == null || currency == null || written.equals(currency);
    }

    private Facts.@Nullable DeliverTo deliverTo() {
        Optional<Element> address =
                root.find(Paths.DELIVERY + "ShipToTradeParty/PostalTradeAddress");
        return address.map(a ->
                        new Facts.DeliverTo(
                                !Facts.text(a, "CityName").isEmpty(),
                                !Facts.text(a, "PostcodeCode").isEmpty()))
                .orElse(null);
    }

    private int taxPoints() {
        String tax = Paths.SETTLEMENT + "ApplicableTradeTax/";
        long dates = distinct(tax + "TaxPointDate/DateString");
        long codes = distinct(tax + "DueDateTypeCode");
        return (int) (dates + codes);
    }

    private long distinct(String path) {
        return root.all(path).stream().map(Element::text).distinct().count();
    }

    private List<String> mimeTypes() {
        return root
                .all(Paths.AGREEMENT + "AdditionalReferencedDocument/AttachmentBinaryObject")
                .stream()
                .map(e -> Objects.requireNonNullElse(e.attribute("mimeCode"), ""))
                .toList();
    }
}
