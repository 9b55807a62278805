// SPDX-License-Identifier: Apache-2.0
package redress.app.party;

import redress.matching.Party;

/// An entry of a public register.
///
/// @param id stays the same when the register is imported again
/// @param gone whether a later, complete import had it no more
public record RegisterEntry(long id, String register, Party party, boolean gone) {}
