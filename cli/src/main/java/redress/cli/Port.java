// SPDX-License-Identifier: Apache-2.0
package redress.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/// TCP ports of this machine.
final class Port {
    private static final int ATTEMPTS = 1000;

    private Port() {}

    /// The first free port from this one upwards.
    static int firstFree(int from) {
        for (int port = from; port < from + ATTEMPTS; port++) {
            if (isFree(port)) {
                return port;
            }
        }
        throw new CommandFailure(
                "no port from %d to %d is free: name one with --port"
                        .formatted(from, from + ATTEMPTS - 1));
    }

    /// Whether nothing listens on this port, neither on loopback nor on any other address.
    static boolean isFree(int port) {
        try (ServerSocket loopback = new ServerSocket()) {
            loopback.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port));
        } catch (IOException taken) {
            return false;
        }
        try (ServerSocket anywhere = new ServerSocket()) {
            anywhere.bind(new InetSocketAddress(port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
