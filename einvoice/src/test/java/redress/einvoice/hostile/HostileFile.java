// SPDX-License-Identifier: Apache-2.0
package redress.einvoice.hostile;

import java.util.function.Supplier;

/// A file that means harm.
///
/// @param expected the code of the first finding, or "read" where an invoice must come out
record HostileFile(String name, String expected, Supplier<byte[]> bytes) {}
