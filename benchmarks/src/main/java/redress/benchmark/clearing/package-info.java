// SPDX-License-Identifier: Apache-2.0
/// Set-off beside other people's solvers, each in a process of its own: `benchmarks/clearing`.
///
/// Start reading at [redress.benchmark.clearing.SideBySide], which runs
/// [redress.benchmark.clearing.Solve] once for each solver and graph.
@NullMarked
package redress.benchmark.clearing;

import org.jspecify.annotations.NullMarked;
