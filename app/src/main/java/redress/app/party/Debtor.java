// SPDX-License-Identifier: Apache-2.0
package redress.app.party;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// One firm or body, however it was named.
///
/// @param entry what it is in a register; empty where it was found in none
/// @param parties the identities that mean it
public record Debtor(UUID id, Optional<RegisterEntry> entry, List<UUID> parties) {
    public Debtor {
        parties = List.copyOf(parties);
    }
}
