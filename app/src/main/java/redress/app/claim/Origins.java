// SPDX-License-Identifier: Apache-2.0
package redress.app.claim;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Where each value of a party or an invoice came from, by the name of the field.
public record Origins(Map<String, Origin> byField) {

    static final Origins NONE = new Origins(Map.of());

    public Origins {
        byField = Map.copyOf(byField);
    }

    /// Where a field's value came from; empty for one that was never filled.
    public Optional<Origin> find(String field) {
        return Optional.ofNullable(byField.get(field));
    }

    /// These, with a field that a person has typed.
    Origins typed(String field) {
        Origin now = find(field).map(Origin::corrected).orElseGet(Origin::typed);
        Map<String, Origin> all = new TreeMap<>(byField);
        all.put(field, now);
        return new Origins(all);
    }
}
