// SPDX-License-Identifier: Apache-2.0
package redress.matching;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is written about one party, in a register or in a mention of it, before anything is read
/// into it.
///
/// `names` has at least one name, the current one first, then former and other names. `identifiers`
/// are texts by what their source calls them: `vat`, `register_number`, `lei`, `email`, `phone`.
public record Party(
        String id,
        List<String> names,
        @Nullable String country,
        @Nullable String address,
        @Nullable String postcode,
        Map<String, String> identifiers) {

    public Party {
        if (names.isEmpty()) {
            throw new IllegalArgumentException("party (%s) must have a name".formatted(id));
        }
        names = List.copyOf(names);
        identifiers = Map.copyOf(identifiers);
    }
}
