// SPDX-License-Identifier: Apache-2.0
package redress.app.account.web;

/// The page that somebody wanted before signing in.
final class OwnPath {

    private OwnPath() {}

    /// A path of ours; anything that leads elsewhere becomes the start page.
    static String of(String path) {
        return path.startsWith("/") && !path.startsWith("//") && !path.contains("\\") ? path : "/";
    }
}
