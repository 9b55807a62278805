// SPDX-License-Identifier: Apache-2.0
/// Starts and keeps the embedded PostgreSQL: durable, root-safe, on loopback alone, gone when its
/// parent is gone.
///
/// Start reading at [redress.postgres.PostgresServer].
@NullMarked
package redress.postgres;

import org.jspecify.annotations.NullMarked;
