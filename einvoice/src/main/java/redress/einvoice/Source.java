// SPDX-License-Identifier: Apache-2.0
package redress.einvoice;

/// The place that a value was read from.
///
/// @param term what the value is
/// @param path the element or attribute, as a path from the root with the names as written
/// @param written the text as it stands there, white space at the ends removed
public record Source(Term term, String path, String written) {}
