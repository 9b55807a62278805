// SPDX-License-Identifier: Apache-2.0
package redress.procedure;

/// Something wrong in the rules of a procedure.
///
/// @param code stable
/// @param where the place in the rules: `moves.transfer.to`
public record Problem(String code, String where, String message) {}
