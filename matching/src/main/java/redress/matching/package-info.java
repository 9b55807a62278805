// SPDX-License-Identifier: Apache-2.0
/// Who is the debtor? Free text about a party in; the entry of a register it means, or the group of
/// mentions it belongs to, out, with the evidence for and against.
@NullMarked
package redress.matching;

import org.jspecify.annotations.NullMarked;
