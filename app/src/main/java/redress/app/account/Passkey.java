// SPDX-License-Identifier: Apache-2.0
package redress.app.account;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One passkey as its owner sees it.
///
/// @param label what the owner calls it
/// @param lastUsedAt when it last signed somebody in; null before the first time
public record Passkey(UUID id, String label, Instant createdAt, @Nullable Instant lastUsedAt) {}
