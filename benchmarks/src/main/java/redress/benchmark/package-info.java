// SPDX-License-Identifier: Apache-2.0
/// How fast the libraries are, measured with JMH: `benchmarks/run`.
@NullMarked
package redress.benchmark;

import org.jspecify.annotations.NullMarked;
