// SPDX-License-Identifier: Apache-2.0
/// Tables of parties: which column of a register or of a list of mentions says what.
///
/// Start reading at [redress.matching.table.Columns].
@NullMarked
package redress.matching.table;

import org.jspecify.annotations.NullMarked;
