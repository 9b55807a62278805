// SPDX-License-Identifier: Apache-2.0
/// Made-up registers and mentions of them, the same for the same seed, for tests and benchmarks.
/// Start reading at [SampleRegister].
@NullMarked
package redress.benchmark.matching.sample;

import org.jspecify.annotations.NullMarked;
