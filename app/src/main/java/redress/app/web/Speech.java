// SPDX-License-Identifier: Apache-2.0
package redress.app.web;

import java.util.Locale;

/// The words of the platform in one language: on a page the [Frame], in the API [Words#in].
public interface Speech {
    /// The language.
    Locale locale();

    /// The words kept under a key of a message bundle, with its places filled.
    String text(String key, Object... filling);
}
