// SPDX-License-Identifier: Apache-2.0
package redress.app.party;

import java.util.UUID;

/// What an officer says about who a party is.
public sealed interface Verdict {

    /// What the choice of an entry in a form begins with.
    String ENTRY = "entry:";

    /// What the choice of a debtor in a form begins with.
    String DEBTOR = "debtor:";

    /// The verdict of a [Suggestion#choice].
    static Verdict of(String choice) {
        return choice.startsWith(ENTRY)
                ? new IsEntry(Long.parseLong(choice.substring(ENTRY.length())))
                : new IsDebtor(UUID.fromString(choice.substring(DEBTOR.length())));
    }

    /// It is this entry of a register.
    record IsEntry(long entry) implements Verdict {}

    /// It is the same as a debtor that no register has.
    record IsDebtor(UUID debtor) implements Verdict {}

    /// It is none of those that are known.
    record IsAlone() implements Verdict {}
}
