// SPDX-License-Identifier: Apache-2.0
/// Files that mean harm, made by code, and a process that reads them all within bounds.
///
/// Start reading at [redress.einvoice.hostile.HostileFilesTest].
@NullMarked
package redress.einvoice.hostile;

import org.jspecify.annotations.NullMarked;
