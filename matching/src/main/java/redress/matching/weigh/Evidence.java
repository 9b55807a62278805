// SPDX-License-Identifier: Apache-2.0
package redress.matching.weigh;

/// What one field says for (positive bits) or against (negative) two records being the same.
public record Evidence(String field, String left, String right, String level, double bits) {}
