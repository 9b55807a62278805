// SPDX-License-Identifier: Apache-2.0
/// How XHTML becomes a PDF: fonts for every script, reading directions, conformance.
@NullMarked
package redress.app.web.letter;

import org.jspecify.annotations.NullMarked;
