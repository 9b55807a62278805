// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement.web;

import java.util.List;

/// An entry of a form that cannot be taken: its field and the sentence that says why.
final class WrongEntry extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Wrong wrong;

    WrongEntry(String field, String key, Object... filling) {
        super(key, null, false, false);
        this.wrong = new Wrong(field, key, List.of(filling));
    }

    Wrong wrong() {
        return wrong;
    }
}
