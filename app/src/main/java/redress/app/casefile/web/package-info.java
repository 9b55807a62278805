// SPDX-License-Identifier: Apache-2.0
/// The pages of a case: its timeline, its clocks, its documents, and a form for every move.
@NullMarked
package redress.app.casefile.web;

import org.jspecify.annotations.NullMarked;
