// SPDX-License-Identifier: Apache-2.0
package redress.clearing;

/// Whole prices by which anyone can check in one pass that a fund is placed as well as can be.
///
/// The price of a firm is what one more unit in its hands settles, that of the fund what one more
/// unit of the fund does; a sector whose quota binds has one more, what a unit more of its quota
/// adds. The rules are those of [ReliefVerifier].
public final class ReliefCertificate {
    private final int[] price;
    private final int fundPrice;
    private final int[] quotaPrice;

    private ReliefCertificate(int[] price, int fundPrice, int... quotaPrice) {
        this.price = price;
        this.fundPrice = fundPrice;
        this.quotaPrice = quotaPrice;
    }

    /// The certificate of these prices, arrays that it copies.
    public static ReliefCertificate of(int[] price, int fundPrice, int... quotaPrice) {
        return new ReliefCertificate(price.clone(), fundPrice, quotaPrice.clone());
    }

    public int firms() {
        return price.length;
    }

    public int price(int firm) {
        return price[firm];
    }

    /// The multiplier of the fund.
    public int fundPrice() {
        return fundPrice;
    }

    public int sectors() {
        return quotaPrice.length;
    }

    /// The multiplier of a sector's quota, 0 when it does not bind.
    public int quotaPrice(int sector) {
        return quotaPrice[sector];
    }
}
