// SPDX-License-Identifier: Apache-2.0
/// How much speaks for two records being one: evidence in bits, after Fellegi and Sunter.
///
/// A [redress.matching.weigh.Schema] says for two records which level each of its fields reaches; a
/// [redress.matching.weigh.Model] knows how many bits each level is worth and turns their sum into
/// a probability. [redress.matching.weigh.Estimation] learns a model without labels,
/// [redress.matching.weigh.Refit] sharpens it by reviewers' decisions, and
/// [redress.matching.weigh.Calibration] makes its probabilities mean what they say. Start with
/// [redress.matching.weigh.Parties], the schema for businesses.
///
/// Source: I. P. Fellegi, A. B. Sunter, A Theory for Record Linkage, JASA 64 (1969), 1183-1210.
@NullMarked
package redress.matching.weigh;

import org.jspecify.annotations.NullMarked;
