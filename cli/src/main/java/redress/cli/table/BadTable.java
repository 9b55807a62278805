// SPDX-License-Identifier: Apache-2.0
package redress.cli.table;

import java.io.Serial;

/// A table says what it must not: the message has a sentence for each of the first findings.
public final class BadTable extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    public BadTable(String message) {
        super(message);
    }

    BadTable(String message, Throwable cause) {
        super(message, cause);
    }
}
