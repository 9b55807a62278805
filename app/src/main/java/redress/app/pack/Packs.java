// SPDX-License-Identifier: Apache-2.0
package redress.app.pack;

import java.util.List;

/// The packs of this installation.
public interface Packs {

    /// All packs, by code.
    List<Pack> all();

    /// The pack with a code, which must be installed.
    default Pack get(String code) {
        return all().stream()
                .filter(pack -> pack.code().equals(code))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "pack (%s) must be one of %s"
                                        .formatted(code, all().stream().map(Pack::code).toList())));
    }
}
