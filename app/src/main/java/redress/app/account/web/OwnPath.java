// SPDX-License-Identifier: Apache-2.0
package redress.app.account.web;

/// The page that somebody wanted before signing in.
final class OwnPath {

    private OwnPath() {}

    /// A path of ours; anything that leads elsewhere becomes the start page.
    static String of(String path) {
        boolean ours = path.startsWith("/") && !path.startsWith("//");
        return ours && path.chars().noneMatch(OwnPath::isStrange) ? path : "/";
    }

    /// Whether no path of ours has such a character: backslashes lead elsewhere, braces are filled
    /// in by what redirects.
    private static boolean isStrange(int c) {
        return c == '\\' || c == '{' || c == '}' || Character.isISOControl(c);
    }
}
