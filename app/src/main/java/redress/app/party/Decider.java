// SPDX-License-Identifier: Apache-2.0
package redress.app.party;

/// Who said last who a party is. An officer's word is never replaced by a machine's.
public enum Decider {
    MACHINE,
    CLAIMANT,
    OFFICER
}
