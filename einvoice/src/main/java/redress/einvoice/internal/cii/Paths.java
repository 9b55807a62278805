// SPDX-License-Identifier: Apache-2.0
package redress.einvoice.internal.cii;

/// Where the business groups stand, by their name in CII and in ZUGFeRD 1.
public final class Paths {
    public static final String DOCUMENT = "ExchangedDocument|HeaderExchangedDocument/";
    public static final String CONTEXT =
            "ExchangedDocumentContext|SpecifiedExchangedDocumentContext/";
    public static final String TRANSACTION =
            "SupplyChainTradeTransaction|SpecifiedSupplyChainTradeTransaction/";
    public static final String AGREEMENT =
            TRANSACTION + "ApplicableHeaderTradeAgreement|ApplicableSupplyChainTradeAgreement/";
    public static final String DELIVERY =
            TRANSACTION + "ApplicableHeaderTradeDelivery|ApplicableSupplyChainTradeDelivery/";
    public static final String SETTLEMENT =
            TRANSACTION + "ApplicableHeaderTradeSettlement|ApplicableSupplyChainTradeSettlement/";

    /// A day inside an element such as `IssueDateTime`.
    public static final String DAY = "/DateTimeString|DateTime|Date|DateString";

    /// The number of a referenced document.
    public static final String REFERENCE = "/IssuerAssignedID|ID";

    private Paths() {}
}
