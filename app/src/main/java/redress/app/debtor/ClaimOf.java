// SPDX-License-Identifier: Apache-2.0
package redress.app.debtor;

import java.util.UUID;

/// A claim against a debtor.
///
/// @param party the debtor as this claim names it
public record ClaimOf(UUID caseId, UUID party) {}
