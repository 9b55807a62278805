// SPDX-License-Identifier: Apache-2.0
package redress.app.complaint;

import java.util.List;

/// What stands in the way of filing: the form's field, and a message key with what fills it.
public record Mistake(String field, String key, List<Object> filling) {
    public Mistake {
        filling = List.copyOf(filling);
    }

    static Mistake of(String field, String key, Object... filling) {
        return new Mistake(field, key, List.of(filling));
    }
}
