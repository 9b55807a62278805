// SPDX-License-Identifier: Apache-2.0
/// The platform: one Spring Modulith module per direct sub-package.
///
/// Start reading at `redress.app.casefile`: a case is its events.
@NullMarked
package redress.app;

import org.jspecify.annotations.NullMarked;
