// SPDX-License-Identifier: Apache-2.0
package redress.matching.weigh;

/// What reaching one level of a field is worth.
///
/// `m` is how often pairs that are the same reach it, `u` how often pairs that are not, and `bits`
/// the weight of evidence: log2(m/u) as estimated, moved by reviewers' decisions where there are
/// any.
public record Level(String name, double m, double u, double bits) {}
