// SPDX-License-Identifier: Apache-2.0
/// Hardened XML: bytes in, a small bounded tree out, and values read from it with their place.
///
/// Start reading at [XmlReader].
@NullMarked
package redress.einvoice.internal.xml;

import org.jspecify.annotations.NullMarked;
