// SPDX-License-Identifier: Apache-2.0
package redress.app.casefile;

import java.util.List;

/// The details that a module above wants of its moves beyond what the procedure requires.
public interface MoveDetails {
    /// The names of the details of a move; `name.N` for one of each invoice, by its place.
    List<String> of(String move);

    /// The names of further details that the module itself gives a move and asks nobody for.
    default List<String> own(String move) {
        return List.of();
    }
}
