// SPDX-License-Identifier: Apache-2.0
/// The laws that Redress knows, one file each, all of one shape.
///
/// Start reading at [redress.interest.regime.Regimes], which lists them once.
@NullMarked
package redress.interest.regime;

import org.jspecify.annotations.NullMarked;
