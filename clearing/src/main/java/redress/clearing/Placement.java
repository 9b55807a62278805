// SPDX-License-Identifier: Apache-2.0
package redress.clearing;

/// What a fund achieved that was placed in a plain way.
///
/// @param placed what the firms received, in minor units
/// @param settled what was settled beyond the set-off
public record Placement(long placed, long settled) {}
