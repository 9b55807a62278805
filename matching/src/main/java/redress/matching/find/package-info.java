// SPDX-License-Identifier: Apache-2.0
/// Finds the few entries of a register that a mention may mean, by a cascade of keys, cheapest
/// first. Start reading at [RegisterIndex] and [Key].
@NullMarked
package redress.matching.find;

import org.jspecify.annotations.NullMarked;
