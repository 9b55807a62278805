// SPDX-License-Identifier: Apache-2.0
package redress.clearing;

/// One whole price per firm, and one more for each limit of a firm that binds, by which anyone can
/// check in one pass that a plan is the best there is.
///
/// For a debt of `u` to `v` let its margin be `priority - price(u) - limitPrice(u) + price(v)`,
/// where the priority is 1 in a plain set-off. A plan that keeps every net position, sets off all
/// of each debt whose margin is above 0 and nothing of each whose margin is below 0, and uses up
/// every limit that has a price, has no better: round any loop the prices cancel, so every plan's
/// worth is the sum of margin times amount set off and of limit price times what the firm gives up,
/// and neither can grow. [Verifier] is this check. A limit of a single debt needs no price of its
/// own: it is the margin.
public final class Certificate {
    private static final int[] NO_LIMITS = {};

    private final int[] price;
    private final int[] limitPrice;

    private Certificate(int[] price, int[] limitPrice) {
        this.price = price;
        this.limitPrice = limitPrice;
    }

    /// The certificate of these prices, an array that it takes over.
    public static Certificate of(int[] price) {
        return new Certificate(price, NO_LIMITS);
    }

    /// The certificate of these prices and of these for the limits of firms, 0 for one that does
    /// not bind; it takes the arrays over.
    ///
    /// @throws IllegalArgumentException when there is not one of each for each firm
    public static Certificate of(int[] price, int[] limitPrice) {
        if (price.length != limitPrice.length) {
            throw new IllegalArgumentException(
                    "prices (%d) and limit prices (%d) must be equally many"
                            .formatted(price.length, limitPrice.length));
        }
        return new Certificate(price, limitPrice);
    }

    public int firms() {
        return price.length;
    }

    public int price(int firm) {
        return price[firm];
    }

    /// What a unit more of this firm's limit would add, 0 when the limit does not bind.
    public int limitPrice(int firm) {
        return limitPrice.length == 0 ? 0 : limitPrice[firm];
    }
}
