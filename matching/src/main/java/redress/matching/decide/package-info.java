// SPDX-License-Identifier: Apache-2.0
/// What follows from the evidence for one mention: a link, a question to a reviewer, or nothing.
///
/// Start with [redress.matching.decide.Decider].
@NullMarked
package redress.matching.decide;

import org.jspecify.annotations.NullMarked;
