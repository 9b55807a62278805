// SPDX-License-Identifier: Apache-2.0
package redress.app.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import redress.procedure.Ground;

/// The grounds of a pack by id, for those that name them.
final class GroundList {
    private final Map<String, Ground> byId;

    GroundList(Map<String, Ground> byId) {
        this.byId = Map.copyOf(byId);
    }

    /// The grounds that a map names under `grounds`.
    List<Ground> named(YamlMap map) {
        List<Ground> named = new ArrayList<>();
        for (String id : map.texts("grounds")) {
            Ground ground = byId.get(id);
            if (ground == null) {
                map.add(
                        "grounds",
                        "unknown-ground",
                        "Ground '%s' is not in grounds.csv; correct it or add it.".formatted(id));
            } else {
                named.add(ground);
            }
        }
        return named;
    }
}
