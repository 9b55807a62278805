// SPDX-License-Identifier: Apache-2.0
package redress.interest;

import java.util.List;

/// What a part payment pays first, where it is too small for all that one debt has come to and the
/// payer and the creditor have agreed nothing else.
///
/// @param order each part once, the one that is paid first at the front
public record Appropriation(List<Part> order, Source source) {
    /// What a late debt is made of.
    public enum Part {
        /// The fixed sum.
        COSTS,
        INTEREST,
        PRINCIPAL
    }

    public Appropriation {
        order = List.copyOf(order);
        if (order.stream().distinct().count() < Part.values().length
                || order.size() > Part.values().length) {
            throw new IllegalArgumentException(
                    "order (%s) must name costs, interest and principal once each"
                            .formatted(order));
        }
    }

    /// Costs, then interest, then principal.
    public static Appropriation costsFirst(Source source) {
        return new Appropriation(List.of(Part.COSTS, Part.INTEREST, Part.PRINCIPAL), source);
    }

    /// Interest, then principal; a law that says no more leaves the costs to the end.
    public static Appropriation interestFirst(Source source) {
        return new Appropriation(List.of(Part.INTEREST, Part.PRINCIPAL, Part.COSTS), source);
    }

    /// Interest, then principal, as in most laws, where this law was not read for it.
    public static Appropriation unread() {
        return interestFirst(Source.recall("the usual order; this law was not read for it"));
    }
}
