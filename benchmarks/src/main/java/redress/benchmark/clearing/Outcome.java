// SPDX-License-Identifier: Apache-2.0
package redress.benchmark.clearing;

/// What a solver found, and the processor time of its solving call alone, in seconds.
record Outcome(long optimum, double solveSeconds) {}
