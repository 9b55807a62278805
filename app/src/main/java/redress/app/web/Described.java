// SPDX-License-Identifier: Apache-2.0
package redress.app.web;

import org.jspecify.annotations.Nullable;

/// The attributes that tie a form control to its hint and its error; null leaves an attribute out.
public final class Described {

    private Described() {}

    /// The value of `aria-describedby`: the ids of the hint and the error that are there.
    public static @Nullable String by(String id, String hint, String error) {
        String hinted = hint.isEmpty() ? "" : id + "-hint";
        String failed = error.isEmpty() ? "" : id + "-error";
        String both = (hinted + " " + failed).strip();
        return both.isEmpty() ? null : both;
    }

    /// The value of `aria-invalid`.
    public static @Nullable String invalid(String error) {
        return error.isEmpty() ? null : "true";
    }
}
