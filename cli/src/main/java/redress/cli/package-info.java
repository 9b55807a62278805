// SPDX-License-Identifier: Apache-2.0
/// The command `redress` and its sub-commands.
///
/// Start reading at [redress.cli.Main]. Only `serve` and `demo` load the platform.
@NullMarked
package redress.cli;

import org.jspecify.annotations.NullMarked;
