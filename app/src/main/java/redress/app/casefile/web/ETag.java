// SPDX-License-Identifier: Apache-2.0
package redress.app.casefile.web;

import redress.app.casefile.Act;

/// The version of a case as an HTTP entity tag: `"7"`.
final class ETag {

    private ETag() {}

    static String of(long version) {
        return "\"" + version + "\"";
    }

    /// The version in an `If-Match` header; any where there is none.
    static long version(String ifMatch) {
        String bare = ifMatch.replace("W/", "").replace("\"", "").strip();
        if (bare.isEmpty() || bare.equals("*")) {
            return Act.ANY;
        }
        try {
            return Long.parseLong(bare);
        } catch (NumberFormatException notOurs) {
            return Long.MAX_VALUE;
        }
    }
}
