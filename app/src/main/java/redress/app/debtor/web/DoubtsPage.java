// SPDX-License-Identifier: Apache-2.0
package redress.app.debtor.web;

import java.util.List;
import redress.app.debtor.ReviewDesk;
import redress.app.web.Frame;
import redress.app.web.Page;

/// The claims of which it is in doubt who the debtor is.
public record DoubtsPage(List<ReviewDesk.Waiting> waiting) implements Page {
    public DoubtsPage {
        waiting = List.copyOf(waiting);
    }

    /// A probability in words: 63 %.
    public static String percent(Frame frame, double probability) {
        return java.text.NumberFormat.getPercentInstance(
                        java.util.Locale.forLanguageTag(frame.language()))
                .format(probability);
    }
}
