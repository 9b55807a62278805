// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement;

import java.util.List;

/// What became of one file that was handed in as a bank statement.
///
/// @param read whether it is one; its remarks say why not, else what was left out
public record StatementFile(String name, boolean read, List<Remark> remarks) {
    public StatementFile {
        remarks = List.copyOf(remarks);
    }

    /// What was noticed in a file.
    ///
    /// @param key of the sentence in the bundles
    /// @param where the place in the file
    /// @param message the reader's own sentence; may be empty
    public record Remark(String key, String where, String message) {}

    @Override
    public String toString() {
        return "StatementFile[read %s, %d remarks]".formatted(read, remarks.size());
    }
}
