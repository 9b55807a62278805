// SPDX-License-Identifier: Apache-2.0
package redress.einvoice.internal;

import org.jspecify.annotations.Nullable;
import redress.einvoice.Term;

/// The terms of one party: seller and buyer are written alike and numbered differently.
public record PartyTerms(Names names, Ids ids, Place place, Reach reach) {
    public static final PartyTerms SELLER =
            new PartyTerms(
                    new Names(Term.SELLER_NAME, Term.SELLER_TRADING_NAME),
                    new Ids(
                            Term.SELLER_ID,
                            Term.SELLER_LEGAL_ID,
                            Term.SELLER_VAT_ID,
                            Term.SELLER_TAX_NUMBER,
                            Term.SELLER_ENDPOINT),
                    new Place(
                            Term.SELLER_STREET,
                            Term.SELLER_CITY,
                            Term.SELLER_POSTCODE,
                            Term.SELLER_REGION,
                            Term.SELLER_COUNTRY),
                    new Reach(Term.SELLER_CONTACT, Term.SELLER_TELEPHONE, Term.SELLER_EMAIL));
    public static final PartyTerms BUYER =
            new PartyTerms(
                    new Names(Term.BUYER_NAME, Term.BUYER_TRADING_NAME),
                    new Ids(
                            Term.BUYER_ID,
                            Term.BUYER_LEGAL_ID,
                            Term.BUYER_VAT_ID,
                            null,
                            Term.BUYER_ENDPOINT),
                    new Place(
                            Term.BUYER_STREET,
                            Term.BUYER_CITY,
                            Term.BUYER_POSTCODE,
                            Term.BUYER_REGION,
                            Term.BUYER_COUNTRY),
                    new Reach(Term.BUYER_CONTACT, Term.BUYER_TELEPHONE, Term.BUYER_EMAIL));

    /// The registered and the trading name.
    public record Names(Term registered, Term trading) {}

    /// The identifiers; EN 16931 has no tax number of a buyer.
    public record Ids(Term other, Term legal, Term vat, @Nullable Term taxNumber, Term endpoint) {}

    /// The parts of the address.
    public record Place(Term street, Term city, Term postcode, Term region, Term country) {}

    /// The parts of the contact.
    public record Reach(Term person, Term telephone, Term email) {}
}
