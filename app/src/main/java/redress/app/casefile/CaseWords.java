// SPDX-License-Identifier: Apache-2.0
package redress.app.casefile;

import redress.app.pack.Pack;
import redress.app.web.Speech;

/// What stages, moves, events, clocks and outcomes are called on a page: by the pack's own word,
/// else by the platform's (`casefile.<thing>.<id>`).
public final class CaseWords {

    private CaseWords() {}

    /// The word for a thing in a language.
    ///
    /// @param thing `stage`, `move`, `event`, `clock` or `outcome`
    public static String of(Speech in, Pack pack, String thing, String id) {
        return pack.findName(thing, id, in.locale())
                .orElseGet(() -> in.text("casefile." + thing + "." + id));
    }
}
