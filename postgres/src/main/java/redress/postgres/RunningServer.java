// SPDX-License-Identifier: Apache-2.0
package redress.postgres;

/// A server that accepts connections.
///
/// @param port its TCP port on 127.0.0.1
/// @param supervisor the shell that runs it
record RunningServer(int port, Supervisor supervisor) {}
