// SPDX-License-Identifier: Apache-2.0
/// A real database and a real browser for tests.
///
/// Start reading at [redress.testkit.DatabaseTemplate] and [redress.testkit.BrowserTest].
@NullMarked
package redress.testkit;

import org.jspecify.annotations.NullMarked;
