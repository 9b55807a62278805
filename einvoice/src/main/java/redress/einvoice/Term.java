// SPDX-License-Identifier: Apache-2.0
package redress.einvoice;

/// A business term of EN 16931 whose place in the file is kept.
public enum Term {
    NUMBER("BT-1", "invoice number"),
    ISSUE_DATE("BT-2", "issue date"),
    TYPE_CODE("BT-3", "type code"),
    CURRENCY("BT-5", "currency"),
    TAX_CURRENCY("BT-6", "VAT accounting currency"),
    DUE_DATE("BT-9", "due date"),
    BUYER_REFERENCE("BT-10", "buyer reference"),
    CONTRACT("BT-12", "contract"),
    PURCHASE_ORDER("BT-13", "purchase order"),
    PAYMENT_TERMS("BT-20", "payment terms"),
    NOTE("BT-22", "note"),
    PROFILE("BT-24", "specification"),
    PRECEDING_INVOICE("BT-25", "preceding invoice"),
    PRECEDING_DATE("BT-26", "preceding invoice's issue date"),
    SELLER_NAME("BT-27", "seller"),
    SELLER_TRADING_NAME("BT-28", "seller's trading name"),
    SELLER_ID("BT-29", "seller's identifier"),
    SELLER_LEGAL_ID("BT-30", "seller's registration"),
    SELLER_VAT_ID("BT-31", "seller's VAT number"),
    SELLER_TAX_NUMBER("BT-32", "seller's tax number"),
    SELLER_ENDPOINT("BT-34", "seller's electronic address"),
    SELLER_STREET("BT-35", "seller's street"),
    SELLER_CITY("BT-37", "seller's city"),
    SELLER_POSTCODE("BT-38", "seller's postcode"),
    SELLER_REGION("BT-39", "seller's region"),
    SELLER_COUNTRY("BT-40", "seller's country"),
    SELLER_CONTACT("BT-41", "seller's contact"),
    SELLER_TELEPHONE("BT-42", "seller's telephone"),
    SELLER_EMAIL("BT-43", "seller's e-mail"),
    BUYER_NAME("BT-44", "buyer"),
    BUYER_TRADING_NAME("BT-45", "buyer's trading name"),
    BUYER_ID("BT-46", "buyer's identifier"),
    BUYER_LEGAL_ID("BT-47", "buyer's registration"),
    BUYER_VAT_ID("BT-48", "buyer's VAT number"),
    BUYER_ENDPOINT("BT-49", "buyer's electronic address"),
    BUYER_STREET("BT-50", "buyer's street"),
    BUYER_CITY("BT-52", "buyer's city"),
    BUYER_POSTCODE("BT-53", "buyer's postcode"),
    BUYER_REGION("BT-54", "buyer's region"),
    BUYER_COUNTRY("BT-55", "buyer's country"),
    BUYER_CONTACT("BT-56", "buyer's contact"),
    BUYER_TELEPHONE("BT-57", "buyer's telephone"),
    BUYER_EMAIL("BT-58", "buyer's e-mail"),
    PAYEE("BT-59", "payee"),
    DELIVERY_DATE("BT-72", "delivery date"),
    PAYMENT_MEANS("BT-81", "payment means"),
    REMITTANCE("BT-83", "payment reference"),
    ACCOUNT("BT-84", "account"),
    LINE_TOTAL("BT-106", "sum of the lines"),
    ALLOWANCE_TOTAL("BT-107", "sum of the allowances"),
    CHARGE_TOTAL("BT-108", "sum of the charges"),
    NET_TOTAL("BT-109", "total without VAT"),
    TAX_TOTAL("BT-110", "VAT"),
    GROSS_TOTAL("BT-112", "total with VAT"),
    PREPAID("BT-113", "already paid"),
    ROUNDING("BT-114", "rounding"),
    AMOUNT_DUE("BT-115", "amount due"),
    ATTACHMENT("BT-125", "attachment"),
    LINE_ID("BT-126", "line"),
    LINE_QUANTITY("BT-129", "line quantity"),
    LINE_NET("BT-131", "line amount"),
    LINE_ITEM("BT-153", "line item");

    private final String code;
    private final String label;

    Term(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /// The number of the term in EN 16931-1: `BT-1`.
    public String code() {
        return code;
    }

    /// A short name in plain words.
    public String label() {
        return label;
    }
}
