// SPDX-License-Identifier: Apache-2.0
/// Tables of tens of millions of rows, read from CSV or Parquet and written whole or not at all.
///
/// Start reading with [Table]: rows go by one after the other and nothing of them is kept, but what
/// [Texts] keeps of their names.
@NullMarked
package redress.cli.table;

import org.jspecify.annotations.NullMarked;
