// SPDX-License-Identifier: Apache-2.0
/// The four pages of a claim: drop the invoices, check what was read, what the law adds, filed.
@NullMarked
package redress.app.claim.web;

import org.jspecify.annotations.NullMarked;
