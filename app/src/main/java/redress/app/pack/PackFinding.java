// SPDX-License-Identifier: Apache-2.0
package redress.app.pack;

/// Something wrong in a pack, where it stands and what to do.
///
/// @param file the path of the file, as it was given
/// @param line from 1
/// @param code stable; listed in `docs/reference/pack-format.md`
public record PackFinding(String file, int line, String code, String message) {
    /// One readable line: `packs/demo/pack.yaml:3: unknown-zone: …`.
    @Override
    public String toString() {
        return "%s:%d: %s: %s".formatted(file, line, code, message);
    }
}
