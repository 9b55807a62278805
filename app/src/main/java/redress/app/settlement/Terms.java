// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement;

import java.nio.charset.StandardCharsets;
import java.util.Currency;
import java.util.HexFormat;
import java.util.Map;
import redress.money.Money;

/// What one side offers and both sides sign: the instalments, and for how many days after its due
/// day an instalment may be missing before the settlement is broken.
///
/// @param graceDays calendar days, 0 to 60
public record Terms(Plan plan, int graceDays) {

    /// So many days of grace unless the parties say otherwise.
    public static final int USUAL_GRACE_DAYS = 7;

    /// So many days of grace at most.
    public static final int MOST_GRACE_DAYS = 60;

    static final String PLAN = "plan";
    static final String CURRENCY = "currency";
    static final String GRACE = "grace";

    public Terms {
        if (graceDays < 0 || graceDays > MOST_GRACE_DAYS) {
            throw new IllegalArgumentException(
                    "days of grace (%d) must be 0 to %d".formatted(graceDays, MOST_GRACE_DAYS));
        }
    }

    /// Reads what [#details] wrote.
    public static Terms from(Map<String, String> details) {
        Currency currency = Money.currency(details.getOrDefault(CURRENCY, ""));
        String grace = details.getOrDefault(GRACE, "");
        if (!grace.matches("\\d{1,3}")) {
            throw new IllegalArgumentException(
                    "days of grace (%s) must be a whole number".formatted(grace));
        }
        return new Terms(
                Plan.parse(details.getOrDefault(PLAN, ""), currency), Integer.parseInt(grace));
    }

    /// The terms as details of the move that offers them.
    public Map<String, String> details() {
        return Map.of(
                PLAN,
                plan.print(),
                CURRENCY,
                currency().getCurrencyCode(),
                GRACE,
                Integer.toString(graceDays));
    }

    /// What the whole plan comes to.
    public Money total() {
        return plan.total();
    }

    /// The currency of every instalment.
    public Currency currency() {
        return total().currency();
    }

    /// The SHA-256, in hex, by which both signatures name these terms: over currency, days of grace
    /// and the plan's text form, a line each.
    public String hash() {
        String lines =
                "%s\n%d\n%s\n".formatted(currency().getCurrencyCode(), graceDays, plan.print());
        return HexFormat.of().formatHex(Sha256.of(lines.getBytes(StandardCharsets.UTF_8)));
    }
}
