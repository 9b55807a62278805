// SPDX-License-Identifier: Apache-2.0
package redress.app.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/// The network that a request is counted for.
final class Caller {

    private static final int NETWORK_BYTES = 8;

    private Caller() {}

    /// An IPv4 address as it is; of an IPv6 address the 64 bits that one subscriber is given.
    static String network(String address) {
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), NETWORK_BYTES))
                    : address;
        } catch (IllegalArgumentException noAddress) {
            return address;
        }
    }
}
