// SPDX-License-Identifier: Apache-2.0
package redress.procedure;

/// Ids of clocks: of the rule, and of the holder for a clock per holder.
final class ClockIds {
    static final char HOLDER_MARK = '@';

    private ClockIds() {}

    static String of(ClockRule rule, String holder) {
        return rule.perHolder() ? rule.id() + HOLDER_MARK + holder : rule.id();
    }
}
