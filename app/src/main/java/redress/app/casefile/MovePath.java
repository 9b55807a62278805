// SPDX-License-Identifier: Apache-2.0
package redress.app.casefile;

import java.util.Optional;

/// A move that has a form of its own in another module, in place of the general one.
public interface MovePath {
    /// The path of the form for a move of a case; empty where this module has none for it.
    Optional<String> of(Case of, String move);
}
