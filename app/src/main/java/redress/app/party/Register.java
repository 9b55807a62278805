// SPDX-License-Identifier: Apache-2.0
package redress.app.party;

import java.time.Instant;

/// A public register as it was last imported.
///
/// @param code what it is called here: `gb`, `lei`
/// @param layout the publisher whose columns it had; empty where they were named or ours
/// @param entries how many entries it has that are not gone
public record Register(String code, String layout, long entries, Instant importedAt) {}
