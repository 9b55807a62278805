// SPDX-License-Identifier: Apache-2.0
package redress.matching.name;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The words under which an index finds a name.
final class Keys {

    private Keys() {}

    static List<String> of(String written, String spaceless, String country) {
        if (Folding.isAscii(written)) {
            return List.of(spaceless);
        }
        Set<String> keys = new LinkedHashSet<>();
        keys.add(spaceless);
        String expanded = Romanised.umlautsWrittenOut(written);
        if (!expanded.equals(written)) {
            keys.add(String.join("", Core.of(Folding.fold(expanded), country).tokens()));
        }
        String own = OwnScript.key(written);
        if (!own.isEmpty()) {
            keys.add(own);
        }
        String alike = Lookalikes.latin(written);
        if (Folding.isAscii(alike)) {
            keys.add(String.join("", Core.of(Folding.fold(alike), country).tokens()));
        }
        keys.remove("");
        return List.copyOf(keys);
    }
}
