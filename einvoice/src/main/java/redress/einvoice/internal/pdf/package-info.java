// SPDX-License-Identifier: Apache-2.0
/// The files inside a PDF, and nothing else of it: PDFBox reads the structure, within a budget of
/// work and memory that a hostile file cannot exceed; pages, images and fonts are never looked at.
///
/// Start reading at [PdfFiles].
@NullMarked
package redress.einvoice.internal.pdf;

import org.jspecify.annotations.NullMarked;
