// SPDX-License-Identifier: Apache-2.0
package redress.cli;

import java.io.Serial;

/// A command could not do what it was asked; the message says why and what to do next.
final class CommandFailure extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    CommandFailure(String message) {
        super(message);
    }

    CommandFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
