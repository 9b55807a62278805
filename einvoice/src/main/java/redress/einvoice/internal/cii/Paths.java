// SPDX-License-Identifier: Apache-2.0
package redress.einvoice.internal.cii;

/// Where the business groups stand, by their name in CII and in ZUGFeRD 1.
final class Paths {
    static final String DOCUMENT = "ExchangedDocument|HeaderExchangedDocument/";
    static final String CONTEXT = "ExchangedDocumentContext|SpecifiedExchangedDocumentContext/";
    static final String TRANSACTION =
            "SupplyChainTradeTransaction|SpecifiedSupplyChainTradeTransaction/";
    static final String AGREEMENT =
            TRANSACTION + "ApplicableHeaderTradeAgreement|ApplicableSupplyChainTradeAgreement/";
    static final String DELIVERY =
            TRANSACTION + "ApplicableHeaderTradeDelivery|ApplicableSupplyChainTradeDelivery/";
    static final String SETTLEMENT =
            TRANSACTION + "ApplicableHeaderTradeSettlement|ApplicableSupplyChainTradeSettlement/";

    /// A day inside an element such as `IssueDateTime`.
    static final String DAY = "/DateTimeString|DateTime|Date|DateString";

    /// The number of a referenced document.
    static final String REFERENCE = "/IssuerAssignedID|ID";

    private Paths() {}
}
