// SPDX-License-Identifier: Apache-2.0
package redress.postgres;

import java.io.Serial;

/// PostgreSQL could not be unpacked, started or stopped; the message says why and what to do next.
public sealed class PostgresFailure extends RuntimeException permits PostgresFailure.HomeInUse {
    @Serial private static final long serialVersionUID = 1L;

    PostgresFailure(String message) {
        super(message);
    }

    PostgresFailure(String message, Throwable cause) {
        super(message, cause);
    }

    /// Another process uses the home.
    public static final class HomeInUse extends PostgresFailure {
        @Serial private static final long serialVersionUID = 1L;

        HomeInUse(String message) {
            super(message);
        }
    }
}
