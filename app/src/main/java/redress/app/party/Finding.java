// SPDX-License-Identifier: Apache-2.0
package redress.app.party;

import java.util.OptionalLong;

/// What follows from a look-up and the claimant's word.
///
/// - The machine is sure: its entry, unless the claimant says otherwise; then a person looks.
/// - The machine is in doubt: the entry that the claimant named, or none where they said so; a
///   person looks where they said nothing, or where identifiers exclude each other.
/// - The machine has none: none, unless the claimant names one; then a person looks.
record Finding(Zone zone, Decider by, OptionalLong entry) {

    static Finding of(Looked looked, DebtorChoice choice) {
        boolean listed = looked.entries().stream().anyMatch(one -> choice.names(one.entry()));
        boolean none = choice.equals(DebtorChoice.NOT_LISTED);
        return switch (looked.zone()) {
            case LINK -> {
                Suggestion first = looked.entries().getFirst();
                boolean against = none || (listed && !choice.names(first.entry()));
                yield against ? review() : linked(Decider.MACHINE, first.entry());
            }
            case REVIEW ->
                    listed && !looked.conflict()
                            ? linked(Decider.CLAIMANT, choice.said())
                            : none ? unlisted(looked, Decider.CLAIMANT) : review();
            case APART -> listed ? review() : unlisted(looked, Decider.MACHINE);
        };
    }

    private static Finding linked(Decider by, String entry) {
        return new Finding(Zone.LINK, by, OptionalLong.of(Long.parseLong(entry)));
    }

    private static Finding review() {
        return new Finding(Zone.REVIEW, Decider.MACHINE, OptionalLong.empty());
    }

    /// Found in no register: it may still be the same as another party.
    private static Finding unlisted(Looked looked, Decider by) {
        if (looked.alikeInDoubt()) {
            return review();
        }
        Zone zone = looked.sameAs().isPresent() ? Zone.LINK : Zone.APART;
        return new Finding(zone, by, OptionalLong.empty());
    }
}
