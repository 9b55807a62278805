// SPDX-License-Identifier: Apache-2.0
package redress.clearing;

/// One whole price per firm, by which anyone can check in one pass that a plan is the best there
/// is.
///
/// For a debt of `u` to `v` let its margin be `1 - price(u) + price(v)`. A plan that keeps every
/// net position, sets off all of each debt whose margin is above 0 and nothing of each whose margin
/// is below 0, has no better: round any loop the margins add up to the number of debts in it, so
/// every plan's total is the sum of margin times amount set off, which cannot grow.
public final class Certificate {
    private final int[] price;

    Certificate(int[] price) {
        this.price = price;
    }

    public int firms() {
        return price.length;
    }

    public int price(int firm) {
        return price[firm];
    }
}
