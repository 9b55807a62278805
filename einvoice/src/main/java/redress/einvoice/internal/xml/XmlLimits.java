// SPDX-License-Identifier: Apache-2.0
package redress.einvoice.internal.xml;

/// How much of an XML file is accepted.
///
/// @param depth elements inside each other
/// @param elements elements kept in memory
/// @param siblings elements of one name kept under one parent; the rest is counted only
/// @param text characters of text in one element that is not an attachment
public record XmlLimits(int depth, int elements, int siblings, int text) {
    /// For invoices: the first 1,000 lines and 300,000 elements.
    public static final XmlLimits INVOICE = new XmlLimits(64, 300_000, 1_000, 1_000_000);

    /// For bank statements: the first 20,000 entries of each.
    public static final XmlLimits STATEMENT = new XmlLimits(64, 600_000, 20_000, 100_000);
}
