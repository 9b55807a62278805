// SPDX-License-Identifier: Apache-2.0
package redress.app.party;

import java.util.List;

/// A register entry that a party may mean, with the evidence.
///
/// @param entry the id of the entry; empty for a debtor that no register has
/// @param debtor the debtor that no register has; empty for an entry
/// @param name its current name, `number` and `place` where they are known
/// @param probability that it, and none of the others, is meant
/// @param sure whether the evidence is enough without a person's word
/// @param refusal why it was not chosen; empty for the one that was
public record Suggestion(
        String entry,
        String debtor,
        String register,
        String name,
        String number,
        String place,
        double probability,
        boolean sure,
        String refusal,
        List<Row> evidence) {

    public Suggestion {
        evidence = List.copyOf(evidence);
    }

    /// The choice of it in a form: `entry:7` or `debtor:…`.
    public String choice() {
        return entry.isEmpty() ? Verdict.DEBTOR + debtor : Verdict.ENTRY + entry;
    }

    /// What one field says: both values, how far they agree, and the bits for or against.
    public record Row(String field, String left, String right, String level, double bits) {}
}
