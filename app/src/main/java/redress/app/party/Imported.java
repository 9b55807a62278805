// SPDX-License-Identifier: Apache-2.0
package redress.app.party;

import java.util.List;

/// What an import of a register did.
///
/// @param layout the publisher whose columns were recognised; may be empty
/// @param rows how many rows were read, without the header
/// @param gone how many entries a complete import had no more
/// @param refusedRows how many rows were not taken
/// @param refused the first of them
public record Imported(
        String layout,
        long rows,
        long added,
        long changed,
        long gone,
        long refusedRows,
        List<BadRow> refused) {

    public Imported {
        refused = List.copyOf(refused);
    }

    /// A row that was not taken.
    ///
    /// @param line where it begins in the file, from 1 on
    public record BadRow(long line, String why) {}
}
