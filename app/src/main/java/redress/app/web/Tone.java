// SPDX-License-Identifier: Apache-2.0
package redress.app.web;

import java.util.Locale;

/// How a status feels. The text beside it says the same, so colour never speaks alone.
public enum Tone {
    /// Nothing special.
    PLAIN,
    /// New, or in somebody's hands.
    ACTIVE,
    /// Good: paid, kept, done in time.
    GOOD,
    /// Waiting, or soon due.
    WAITING,
    /// Bad: late, missed, refused.
    BAD,
    /// Over and put away.
    CLOSED;

    /// The last part of the CSS class.
    public String css() {
        return name().toLowerCase(Locale.ROOT);
    }
}
