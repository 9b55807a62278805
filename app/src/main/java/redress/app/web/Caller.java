// SPDX-License-Identifier: Apache-2.0
package redress.app.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/// Whom a request is counted for: the API key it carries, else the network it comes from.
final class Caller {

    private static final int NETWORK_BYTES = 8;

    private Caller() {}

    static String of(HttpServletRequest request, RateLimit.Kind kind) {
        String key = request.getHeader("Authorization");
        return kind == RateLimit.Kind.API && key != null
                ? hash(key)
                : network(request.getRemoteAddr());
    }

    private static String hash(String key) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(key.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing in this Java", e);
        }
    }

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
