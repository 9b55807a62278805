// SPDX-License-Identifier: Apache-2.0
/// Names looked up in a register by our index and by others, side by side on the same data. Start
/// reading at [redress.benchmark.matching.SideBySide].
@NullMarked
package redress.benchmark.matching;

import org.jspecify.annotations.NullMarked;
